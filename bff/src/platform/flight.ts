import { Busy } from './busy.ts'

type Run<Request, Answer> = (requests: Request[]) => Promise<Answer[]>
/** How one request of a batch came down. */
export type Landing<Answer> = { answer: Answer } | { error: unknown }

const mostRepeats = 2
/** Deadlock, serialisation, unique and check violation: what a neighbour in flight can cause. */
const conflicts = new Set(['40P01', '40001', '23505', '23514'])
/** The server judged the statement; in classes 08, 53, 57 and 58 it is the server or the way to it that failed. */
const judged = /^(?!08|53|57|58)[0-9P][0-9A-Z]{4}$/

function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } }
  return String(code ?? cause?.code ?? '')
}
const isConflict = (error: unknown) => conflicts.has(codeOf(error))

async function attempt<Request, Answer>(run: Run<Request, Answer>, requests: Request[]): Promise<Landing<Answer>[]> {
  const answers = await run(requests)
  if (answers.length !== requests.length) throw new Error(`A batch of ${requests.length} got ${answers.length} answers`)
  return answers.map((answer) => ({ answer }))
}

async function attemptAlone<Request, Answer>(run: Run<Request, Answer>, requests: Request[]): Promise<Landing<Answer>[]> {
  const landings: Landing<Answer>[] = []
  for (const request of requests) {
    const landed = await attempt(run, [request]).catch((error) => [
      { error: isConflict(error) ? new Busy('Lost every conflict', { cause: error }) : error },
    ])
    landings.push(...landed)
  }
  return landings
}

/** Runs a batch so that one bad request never fails its neighbours: a conflict is repeated, then everybody flies alone. */
export async function fly<Request, Answer>(run: Run<Request, Answer>, requests: Request[]): Promise<Landing<Answer>[]> {
  for (let repeats = 0; ; repeats += 1) {
    try {
      return await attempt(run, requests)
    } catch (error) {
      if (isConflict(error) && repeats < mostRepeats) continue
      // Where the way to the server broke, nobody knows what was written: each asks again under the same key.
      return judged.test(codeOf(error)) ? attemptAlone(run, requests) : requests.map(() => ({ error }))
    }
  }
}
