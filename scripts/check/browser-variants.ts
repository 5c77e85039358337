import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { listFiles } from '../build/sources.ts'

const imports = /(?:from|import)\s*\(?\s*'([^']+)'/g

function targetOf(src: string, file: string, name: string): string | undefined {
  if (name.startsWith('#')) return join(src, name.slice(1))
  return name.startsWith('.') ? resolve(dirname(file), name) : undefined
}

/** `x.h5.ts` is taken for browsers only when `x` is imported relatively and without an extension; else the build takes `x.ts` in silence. */
export function findLostVariants(src: string): string[] {
  const sources = listFiles(src).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  const hasVariant = (path: string) => ['.h5.ts', '.h5.tsx'].some((end) => existsSync(path.replace(/\.tsx?$/, '') + end))
  return sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(imports)]
      .map(([, name = '']) => ({ name, target: targetOf(src, file, name) }))
      .filter(({ name, target }) => target !== undefined && hasVariant(target) && (name.startsWith('#') || /\.tsx?$/.test(name)))
      .map(({ name }) => `${relative(src, file)} imports ${name}: browsers would get ${basename(name)}, not its .h5 variant`),
  )
}
