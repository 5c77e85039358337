import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../root.ts'
import { pictures } from './pictures.ts'

/** They were drawn elsewhere; without them there are only ours. */
const drawn = inRoot('../shared/design/png')
const drawnNames = (): string[] =>
  existsSync(drawn) ? readdirSync(drawn).flatMap((file) => (/-full\.png$/.test(file) ? [] : [file.replace('.png', '')])) : []

const figure = (file: string, words: string): string =>
  `<figure><img src="${file}" loading="lazy"><figcaption>${words}</figcaption></figure>`

/** A page with every one of ours beside what was drawn; then ours that nobody drew. Answers the drawn ones that nothing of ours shows. */
export function writeBeside(dir: string): { file: string; without: string[] } {
  const ours = readdirSync(dir).flatMap((file) => (file.endsWith('.png') ? [file.replace('.png', '')] : []))
  const pairs = Object.entries(pictures).filter(([, name]) => ours.includes(name))
  const shown = new Set(pairs.map(([, name]) => name))
  const beside = pairs.map(
    ([picture, name]) =>
      `<section>${figure(join(drawn, `${picture}.png`), `drawn: ${picture}`)}${figure(`${name}.png`, `ours: ${name}`)}</section>`,
  )
  const alone = ours.filter((name) => !shown.has(name)).map((name) => figure(`${name}.png`, name))
  const style = 'body{font:14px sans-serif;background:#ccc}section,figure{display:inline-block;margin:8px}img{width:300px;display:block}'
  const file = join(dir, 'beside.html')
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><style>${style}</style>${beside.join('\n')}<h2>Not drawn</h2>${alone.join('\n')}`,
  )
  return { file, without: drawnNames().filter((picture) => !(picture in pictures)) }
}
