import type { Facts, ProblemBody, ProblemCode } from '@huifuwu/contract'

/** offline: no answer at all; slow: none within the limit. Both leave open whether the server acted. link-broken: the address of a page names nothing one can ask for. */
export type AnyCode = ProblemCode | 'offline' | 'slow' | 'link-broken'

export type Problem = Error & {
  code: AnyCode
  status: number
  facts: Facts
  fields: NonNullable<ProblemBody['fields']>
  requestId: string | undefined
  retryAfterSeconds: number | undefined
}

type Parts = { status?: number; body?: Partial<ProblemBody>; retryAfterSeconds?: number | undefined }

export function toProblem(code: AnyCode, { status = 0, body = {}, retryAfterSeconds }: Parts = {}): Problem {
  const { facts = {}, fields = [], requestId } = body
  return Object.assign(new Error(code), { code, status, facts, fields, requestId, retryAfterSeconds })
}

export const isProblem = (error: unknown): error is Problem => error instanceof Error && 'code' in error && 'facts' in error

/** Whatever was thrown, as something that has a sentence. */
export const asProblem = (error: unknown): Problem => (isProblem(error) ? error : toProblem('unexpected'))
