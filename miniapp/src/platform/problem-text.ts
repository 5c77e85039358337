import type { AnyCode, Problem } from './problem.ts'
import { account } from './sentence/account.ts'
import { booking } from './sentence/booking.ts'
import { desk } from './sentence/desk.ts'
import { line } from './sentence/line.ts'
import type { Sentence } from './sentence/sentence.ts'
import type { Way } from './way.ts'

/** Every code has its sentence: one missing is a type error here. */
const sentences: Record<AnyCode, Sentence> = { ...line, ...account, ...booking, ...desk }

export type ProblemText = { title: string; why: string; next: string; way: Way | undefined }

/** A newer server may know codes that this phone does not. */
export function problemText(problem: Problem): ProblemText {
  const { title, why, next, way } = sentences[problem.code] ?? sentences.unexpected
  return { title, why: typeof why === 'string' ? why : why(problem), next, way }
}
