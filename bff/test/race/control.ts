import { expect, test } from 'vitest'
import { type Guard, removeGuards } from './guard.ts'
import { openStage, type Stage } from './stage.ts'

/** What is seen: an answer, or the code of the refusal, and what is wrong with the tables afterwards. */
type Seen = { answer?: unknown; broken?: string[] }
export type Control = {
  guard: string
  of: string
  without: Guard[]
  /** A constraint of the tables that would catch it, taken away too. */
  drop?: [table: string, constraint: string]
  scene: (stage: Stage) => Promise<unknown>
  right: unknown
  /** Missing where another guard covers this one: then nothing may change. */
  wrong?: Seen
}

async function see(stage: Stage, scene: Control['scene']): Promise<Required<Seen>> {
  const refusal = (error: { code?: string; constraint_name?: string }) =>
    [error.code ?? String(error), error.constraint_name].filter((part) => part !== undefined).join(' ')
  await stage.sql`truncate appointment, claim, ticket, ticket_counter, session`
  const answer = await scene(stage).catch(refusal)
  return { answer, broken: Object.keys(await stage.findBroken()).sort() }
}

async function spoil({ sql }: Stage, { of, without, drop }: Control): Promise<void> {
  await removeGuards(sql, of, without)
  if (drop) await sql.unsafe(`alter table ${drop[0]} drop constraint ${drop[1]}`)
}

/** Each guard at work, and the same scene once it is removed: what is still right then is covered elsewhere, and is said to be. */
export function controls(list: Control[]): void {
  test.each(list)('$of: $guard', async (control) => {
    const stage = await openStage()
    try {
      const right = { answer: control.right, broken: [] }
      expect(await see(stage, control.scene)).toEqual(right)
      await spoil(stage, control)
      const without = await see(stage, control.scene)
      expect(without).toEqual(control.wrong ? { ...right, ...control.wrong } : right)
    } finally {
      await stage.close()
    }
  })
}
