import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Compiler, Module } from 'webpack'

// Behind each what it saves of the first load, zipped; without any of it that is 173 KB.
/** Stand-ins for older browsers than any of ours, and a way to ask that is never taken: 7.2 KB. */
const unused = ['whatwg-fetch', 'abortcontroller-polyfill', 'jsonp-retry']
const parts = [
  /** 3.7 KB. */
  { part: 'font', test: /@tarojs[\\/]components[\\/].*taro-components\.css$/ },
  /** 2.9 KB. */
  { part: 'tabs', test: /@tarojs[\\/]router[\\/]dist[\\/]tabbar\.js$/ },
  /** 2.8 KB. */
  { part: 'header', test: /@tarojs[\\/]router[\\/]dist[\\/]navigationBar\.js$/ },
]

const file = path.join(__dirname, 'leave-out-loader.cjs')
/** In the name of the loader, since the cache of the build asks for nothing else. */
const version = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8)
const loaderOf = (part: string): string => `${file}?part=${part}&version=${version}`
export const rules = parts.map(({ part, test }) => ({ test, enforce: 'pre' as const, use: { left: { loader: loaderOf(part) } } }))
export const nothing = Object.fromEntries(unused.map((name) => [name, false]))

function findMissing(modules: Module[]): string[] {
  const names = modules.map((module) => module.identifier())
  const files = modules.map((module) => module.nameForCondition() ?? '')
  const unmet = parts.filter(({ test }) => !files.some((file) => test.test(file))).map(({ part }) => part)
  return [...unmet, ...unused.filter((name) => !names.some((each) => each.startsWith('ignored|') && each.includes(name)))]
}

/** What is not there needs not be left out: then this list is wrong, and the build stops. */
export const leaveOutGuard = {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('leave-out-guard', (compilation) =>
      compilation.hooks.finishModules.tap('leave-out-guard', (modules) => {
        const missing = findMissing([...modules])
        if (missing.length > 0) throw new Error(`miniapp/config/left-out.ts leaves out what is not there: ${missing.join(', ')}`)
      }),
    )
  },
}
