import type { Appointment } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useTelling } from '../field/use-telling.ts'
import { addToCalendar, canAddToCalendar, canTakeFromCalendar, howAdded } from '../platform/calendar.ts'
import type { Added } from '../platform/calendar-entry.ts'
import { openAllowing } from '../platform/location.ts'
import { status } from '../ui/press.ts'
import { Row } from '../ui/row.tsx'
import { toEntry } from './to-entry.ts'

const told: Record<Added, string> = {
  added: howAdded,
  refused: '没让用日历，点这里去打开，再加一次',
  failed: '这台手机加不了，请记下时间，或截图存着',
}

type Props = { appointment: Appointment; last?: boolean }

/** Into the calendar of the phone; after a cancellation out of it, where the platform can. */
export function CalendarRow({ appointment, last }: Props) {
  const tell = useTelling()
  const [outcome, setOutcome] = useState<Added>()
  const cancelled = appointment.state === 'cancelled'
  if (!(cancelled ? canTakeFromCalendar : canAddToCalendar)) return null
  async function add(): Promise<void> {
    // WeChat asks again only after a tap of its own, so the way through its settings ends here.
    if (outcome === 'refused') {
      await openAllowing('refused')
      setOutcome(undefined)
    } else setOutcome(await addToCalendar(toEntry(appointment, tell)))
  }
  return (
    <Row
      icon='calendar'
      title={cancelled ? '从手机日历里去掉' : '加到手机日历'}
      {...(outcome ? { sub: <View {...status()}>{told[outcome]}</View> } : {})}
      last={last ?? false}
      onPress={() => void add()}
    />
  )
}
