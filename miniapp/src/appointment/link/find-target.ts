import type { Id } from '@huifuwu/contract'
import { readScene, type Scene, shortCode } from '@huifuwu/domain'

type Known = { matters: readonly { id: Id<'matter'> }[] | undefined; venues: readonly { id: Id<'venue'> }[] | undefined }
type MatterId = Id<'matter'>

export type Target =
  | { page: 'guide'; matterId: MatterId }
  | { page: 'time'; matterId: MatterId; venueId: Id<'venue'> }
  | { page: 'detail'; appointmentId: Id<'appointment'> }
  | { refusal: 'link-broken' | 'matter-not-found' | 'venue-not-found' }

const findByCode = <T extends string>(list: readonly { id: T }[], code: string): T | undefined =>
  list.find(({ id }) => shortCode(id) === code)?.id

function findTime({ venueCode, matterCode }: Extract<Scene, { kind: 'time' }>, { matters, venues }: Known): Target | undefined {
  if (!matters || !venues) return undefined
  const [matterId, venueId] = [findByCode(matters, matterCode), findByCode(venues, venueCode)]
  if (!matterId) return { refusal: 'matter-not-found' }
  return venueId ? { page: 'time', matterId, venueId } : { refusal: 'venue-not-found' }
}

/** Where a scene leads, once what it names by code is known; undefined: not yet. */
export function findTarget(text: string | undefined, known: Known): Target | undefined {
  const scene = readScene(text ?? '')
  if (!scene) return { refusal: 'link-broken' }
  if (scene.kind === 'appointment') return { page: 'detail', appointmentId: scene.appointmentId as Id<'appointment'> }
  if (scene.kind === 'time') return findTime(scene, known)
  if (!known.matters) return undefined
  const matterId = findByCode(known.matters, scene.matterCode)
  return matterId ? { page: 'guide', matterId } : { refusal: 'matter-not-found' }
}
