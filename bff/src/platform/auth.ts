import type { Audience, Id } from '@huifuwu/contract'
import { Problem } from '../problem.ts'
import type { Tokens } from './tokens.ts'

export type Actors = {
  anyone: undefined
  resident: { accountId: Id<'account'>; familyId: string }
  staff: { staffId: Id<'staff'>; familyId: string }
}
export type Actor = NonNullable<Actors[Audience]>
type Asking = { headers: { authorization?: string | undefined } }
/** The actor behind a request, or a problem; asked before body and schema. */
export type Authenticate = (audience: Exclude<Audience, 'anyone'>, request: Asking) => Actor

const refused = (code: 'token-missing' | 'token-expired') => new Problem(code, { headers: { 'www-authenticate': 'Bearer' } })

/** Revocation is asked on every request, for the device as for the whole account. */
export function createAuthenticator(tokens: Pick<Tokens, 'read'>, isRevoked: (id: string) => boolean): Authenticate {
  return (audience, { headers }) => {
    const [scheme, token, ...rest] = headers.authorization?.split(' ') ?? []
    if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) throw refused('token-missing')
    const signedIn = tokens.read(audience, token)
    if (!signedIn || isRevoked(signedIn.familyId) || isRevoked(signedIn.subjectId)) throw refused('token-expired')
    const { subjectId, familyId } = signedIn
    return audience === 'resident' ? { accountId: subjectId as Id<'account'>, familyId } : { staffId: subjectId as Id<'staff'>, familyId }
  }
}
