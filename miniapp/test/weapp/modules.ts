// A bare vm context: no window, document, fetch, URL, TextEncoder, AbortController, process, eval or new Function.
import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import vm from 'node:vm'

type Rest = Record<string, unknown>
type Module = { exports: unknown }
type Wrapped = (require: (path: string) => unknown, module: Module, exports: unknown) => void

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const
export type Logged = { level: (typeof levels)[number]; words: string }

function createConsole(log: Logged[]): Rest {
  const show = (word: unknown): string => (word instanceof Object && 'stack' in word ? String(word.stack) : String(word))
  return Object.fromEntries(levels.map((level) => [level, (...words: unknown[]) => log.push({ level, words: words.map(show).join(' ') })]))
}

/** Loads the files of a build as WeChat does, each once. */
export function createLoader(dist: string, sandbox: Rest, log: Logged[]) {
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval }
  const context = vm.createContext(
    { console: createConsole(log), ...timers, global: {}, __wxConfig: {}, ...sandbox },
    { codeGeneration: { strings: false, wasm: false } },
  )
  const modules = new Map<string, Module>()
  return function load(path: string): unknown {
    const file = path.endsWith('.js') ? path : `${path}.js`
    const known = modules.get(file)
    if (known) return known.exports
    const module: Module = { exports: {} }
    modules.set(file, module)
    const source = `(function(require,module,exports){${readFileSync(file, 'utf8')}\n})`
    const run = vm.runInContext(source, context, { filename: relative(dist, file) }) as Wrapped
    run((wanted) => load(resolve(dirname(file), wanted)), module, module.exports)
    return module.exports
  }
}
