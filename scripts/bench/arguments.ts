import { parseArgs } from 'node:util'

export type BenchArguments = { json: boolean; only: string[]; grown: boolean; rounds: number }

function toRounds(text: string): number {
  const rounds = Number(text)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds takes a whole number from 1, not ${text}`)
  return rounds
}

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
  return { json, grown, rounds: toRounds(values.rounds), only: only.split(',').filter((name) => name !== '') }
}
