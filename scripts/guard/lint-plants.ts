import type { Files } from './planted-tree.ts'

const lines = (count: number, line: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => line(place)).join('\n')

const deep = [
  'export function f(x: number): number {',
  ...['a < x', 'a > 1', 'a > 2', 'a > 3', 'a > 4'].map((test) => `if (${test.replace('a', 'x')}) {`),
].join('\n')

/** What the planted files import. It breaks no rule itself. */
export const lintGround: Files = {
  'bff/src/settings.ts': 'export type Settings = { port: number }\nexport async function open(): Promise<number> {\n  return 1\n}',
  'bff/src/wheel-two.ts': "import { one } from './wheel.ts'\n\nexport const two = (): number => one()",
  'packages/testkit/src/index.ts': 'export async function begin(): Promise<number> {\n  return 1\n}',
  'packages/domain/src/year.ts': "export const start = new Date('2020-01-01')",
  'bff/src/config.ts': 'export const port = process.env.PORT',
  'miniapp/src/pages/home/index.tsx': 'export default function Home() {\n  return null\n}',
}

type Plant = [rule: string, file: string, text: string]

/** Each rule of ours with a file that breaks it. */
export const lintPlants: Plant[] = [
  ['lint/style/noExcessiveLinesPerFile', 'bff/src/long.ts', lines(210, (n) => `export const a${n} = ${n}`)],
  [
    'lint/complexity/noExcessiveLinesPerFunction',
    'bff/src/tall.ts',
    `export function f(x: number): number {\n  let y = x\n${lines(55, (n) => `  y += ${n}`)}\n  return y\n}`,
  ],
  ['lint/complexity/noExcessiveCognitiveComplexity', 'bff/src/deep.ts', `${deep}\nreturn 1\n}}}}}\nreturn x\n}`],
  [
    'lint/complexity/useMaxParams',
    'bff/src/wide.ts',
    'export const f = (a: number, b: number, c: number, d: number): number => a + b + c + d',
  ],
  ['lint/style/noDefaultExport', 'bff/src/default.ts', 'export default function f(): number {\n  return 1\n}'],
  ['lint/style/noDefaultExport', 'miniapp/src/ui/default.tsx', 'export default function F() {\n  return null\n}'],
  ['lint/style/noProcessEnv', 'bff/src/env.ts', 'export const x = process.env.HOME'],
  ['lint/style/noProcessEnv', 'bff/src/env-quoted.ts', "export const x = process['env']"],
  ['lint/style/noProcessEnv', 'bff/src/env-module.ts', "import process from 'node:process'\n\nexport const x = process.env.HOME"],
  ['lint/style/noProcessEnv', 'bff/src/env-named.ts', "import { env } from 'node:process'\n\nexport const x = env.HOME"],
  ['plugin', 'bff/src/env-taken.ts', 'const { env } = process\nexport const x = env.HOME'],
  ['plugin', 'bff/src/env-renamed.ts', 'const { env: e } = process\nexport const x = e.HOME'],
  ['plugin', 'bff/src/env-held.ts', 'const p = process\nexport const x = p.env.HOME'],
  ['plugin', 'bff/src/env-global.ts', 'export const x = globalThis.process.env.HOME'],
  ['plugin', 'bff/src/env-vite.ts', 'export const x = import.meta.env'],
  ['lint/style/noEnum', 'bff/src/enum.ts', 'export enum E {\n  A = 1,\n}'],
  ['lint/suspicious/noExplicitAny', 'bff/src/any.ts', 'export const x: any = 1'],
  [
    'lint/nursery/noFloatingPromises',
    'bff/src/floating.ts',
    "import { open } from './settings.ts'\n\nexport function f(): void {\n  open()\n}",
  ],
  [
    'lint/nursery/noFloatingPromises',
    'bff/src/floating-far.ts',
    "import { begin } from '@huifuwu/testkit'\n\nexport function f(): void {\n  begin()\n}",
  ],
  [
    'plugin',
    'miniapp/src/platform/floating.ts',
    "import Taro from '@tarojs/taro'\n\nexport function f(): void {\n  Taro.navigateTo({ url: '/x' })\n}",
  ],
  ['lint/suspicious/noConsole', 'bff/src/console.ts', "console.log('x')"],
  ['lint/style/useFilenamingConvention', 'bff/src/bad_Name.ts', 'export const x = 1'],
  [
    'lint/style/noParameterProperties',
    'bff/src/property.ts',
    'export class A {\n  constructor(private readonly x: number) {\n    void this.x\n  }\n}',
  ],
  ['lint/correctness/useImportExtensions', 'bff/src/bare.ts', "export { open } from './settings'"],
  ['lint/style/useImportType', 'bff/src/typed.ts', "import { Settings } from './settings.ts'\n\nexport type A = Settings"],
  ['lint/style/noNonNullAssertion', 'bff/src/sure.ts', 'export const f = (x?: string): string => x!'],
  ['lint/style/useConsistentTypeDefinitions', 'bff/src/face.ts', 'export interface A {\n  a: 1\n}'],
  ['lint/suspicious/noImportCycles', 'bff/src/wheel.ts', "import { two } from './wheel-two.ts'\n\nexport const one = (): number => two()"],
  ['lint/correctness/noUnusedVariables', 'bff/src/unused.ts', 'const x = 1\nexport const y = 2'],
  ['lint/correctness/noUnusedImports', 'bff/src/idle.ts', "import { open } from './settings.ts'\n\nexport const y = 2"],
  ['plugin', 'packages/domain/src/clock.ts', 'export const now = (): Date => new Date()'],
  ['plugin', 'packages/domain/src/clock-number.ts', 'export const now = (): number => Date.now()'],
  ['plugin', 'packages/domain/src/clock-text.ts', 'export const now = (): string => Date()'],
]
