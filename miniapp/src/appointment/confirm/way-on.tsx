import type { Appointment } from '@huifuwu/contract'
import { showSpokenTime, showTimes } from '@huifuwu/domain'
import { goBackTo, open, replaceWith } from '../../platform/navigate.ts'
import type { Pages } from '../../platform/pages.ts'
import type { AnyCode, Problem } from '../../platform/problem.ts'
import { Button } from '../../ui/button.tsx'
import { useMode } from '../../ui/mode.ts'
import { findNearestFree } from '../nearest-free.ts'
import type { Draft } from './use-draft.ts'

type WayOnProps = { draft: Draft; params: Pages['confirm']; problem: Problem }

/** The place is gone: the nearest free time of the day, else another day. */
function OtherTime({ draft: { session, sessions }, params }: WayOnProps) {
  const { elderly } = useMode()
  const free = findNearestFree(sessions, session.startsAt)
  if (!free) return <Button onPress={() => goBackTo('time', params)}>看别的日子</Button>
  const [startsAt, endsAt] = [new Date(free.startsAt), new Date(free.endsAt)]
  const words = elderly ? `换成${showSpokenTime(startsAt)}` : `换成 ${showTimes(startsAt, endsAt)}，余 ${free.remaining} 个`
  return <Button onPress={() => replaceWith('confirm', { ...params, sessionId: free.id })}>{words}</Button>
}

function OwnOne({ problem: { facts } }: WayOnProps) {
  const { appointmentId } = facts as { appointmentId?: Appointment['id'] }
  const see = () => (appointmentId === undefined ? open('list') : open('detail', { appointmentId }))
  return <Button onPress={see}>看已有的预约</Button>
}

/** Refusals that the same tap would only meet again, and what to press instead. */
const ways: Partial<Record<AnyCode, typeof OtherTime>> = {
  'sold-out': OtherTime,
  'session-closed': OtherTime,
  'session-not-found': OtherTime,
  'duplicate-appointment': OwnOne,
  'day-limit-reached': OwnOne,
}

export const wayOnFrom = (problem: Problem | undefined) => problem && ways[problem.code]
