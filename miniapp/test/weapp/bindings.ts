import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Which events WeChat reports for a node, by the name of its template: one that binds no tap feels none. */
export type Bindings = Map<string, Set<string>>

export function readBindings(dist: string): Bindings {
  const bindings: Bindings = new Map()
  const templates = readFileSync(join(dist, 'base.wxml'), 'utf8').matchAll(
    /<template name="tmpl_\d+_(\w+?)(?:_focus|_blur)?">([\s\S]*?)<\/template>/g,
  )
  for (const [, name = '', body = ''] of templates) {
    const events = [...body.matchAll(/(?:bind|catch)(\w+)="eh"/g)].map(([, event = '']) => event)
    bindings.set(name, new Set([...(bindings.get(name) ?? []), ...events]))
  }
  return bindings
}
