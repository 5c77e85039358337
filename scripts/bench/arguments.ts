import { parseArgs } from 'node:util'

export type BenchArguments = { json: boolean; only: string[]; grown: boolean; rounds: number }

export function readArguments(args: string[]): BenchArguments {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      grown: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '5' },
    },
  })
  const { json, only, grown } = values
  return { json, grown, rounds: Number(values.rounds), only: only.split(',').filter((name) => name !== '') }
}
