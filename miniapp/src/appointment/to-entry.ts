import type { Appointment } from '@huifuwu/contract'
import { appointmentScene } from '@huifuwu/domain'
import { listMaterials, sayInvented, showArea } from '../field/place-words.ts'
import { type Telling, written } from '../field/time-words.ts'
import type { CalendarEntry } from '../platform/calendar-entry.ts'
import { linkOf } from '../platform/share.ts'
import { showEntrance } from './entrance-words.ts'

/** A calendar may be shown to others: it is told where and when, not who, and no number that would check in. */
export function toEntry(appointment: Appointment, tell: Telling = written): CalendarEntry {
  const { id, state, matter, venue, area, startsAt, endsAt, bookedAt, endedAt } = appointment
  const cancelled = state === 'cancelled'
  const bring = listMaterials(matter.materials)
  return {
    id,
    sequence: cancelled ? 1 : 0,
    cancelled,
    title: `${tell === written ? matter.name : matter.plainName}，${venue.shortName}`,
    place: `${venue.name}，${venue.address}`,
    text: [
      `${showArea(area)}，${showEntrance(appointment, tell)} 起可签到`,
      ...(bring === '' ? [] : [`请带：${bring}${sayInvented(matter)}`]),
      '到了打开惠服务，亮预约码',
    ].join('\n'),
    link: linkOf(appointmentScene(id)),
    startsAt,
    endsAt,
    since: cancelled ? (endedAt ?? bookedAt) : bookedAt,
  }
}
