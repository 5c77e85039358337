import type { NewSession } from '../../features/day/index.ts'
import { toInstant } from '../../platform/calendar.ts'
import { type Draw, drawsOf, shuffle } from '../random.ts'
import { chooseMatter } from './matter-choice.ts'
import { type Fate, type Guest, toVisit, type Visit } from './visit.ts'

/** `fill`: the part of the places that is taken on an ordinary hour. */
export type Crowd = { guests: readonly Guest[]; fill: number }

const rushes: [untilMinute: number, factor: number][] = [
  [8 * 60, 0.05],
  [11 * 60, 1.5],
  [14 * 60, 0.8],
  [16 * 60, 1.1],
  [18 * 60, 0.5],
  [24 * 60, 0.1],
]

const rushAt = ({ startsAt, startsOn }: NewSession): number => rushes.find(([until]) => startsAt < toInstant(startsOn, until))?.[1] ?? 0

/** Of the visits of the city nearly nine in ten take place. */
function drawFate(draw: Draw): Fate {
  const chance = draw()
  if (chance < 0.1) return 'cancelled'
  return chance < 0.135 ? 'missed' : 'served'
}

/** As many as want to come, those who cancel again besides. */
function drawFates(session: NewSession, fill: number, draw: Draw): Fate[] {
  const wanted = Math.floor(session.capacity * fill * rushAt(session) * (0.5 + draw()) + draw())
  const fates = Array.from({ length: wanted }, () => drawFate(draw))
  const coming = fates.filter((fate) => fate !== 'cancelled').slice(0, session.capacity)
  return [...coming, ...fates.filter((fate) => fate === 'cancelled')]
}

/** The visits of one day of the city, in the order in which sessions are named; nobody comes twice. */
export function planVisits(on: string, sessions: readonly NewSession[], { guests, fill }: Crowd): Visit[] {
  const draw = drawsOf(`day ${on}`)
  const coming = shuffle(guests, draw)
  const visits: Visit[] = []
  for (const session of sessions) {
    for (const state of drawFates(session, fill, draw)) {
      const guest = coming.pop()
      if (!guest) return visits
      visits.push(toVisit({ session, guest, matterId: chooseMatter(session.offeringId, draw), state, order: visits.length, draw }))
    }
  }
  return visits
}
