import { View } from '@tarojs/components'
import { useFieldNow } from '../../field/use-field-now.ts'
import { useTelling } from '../../field/use-telling.ts'
import { canTakeFromCalendar } from '../../platform/calendar.ts'
import { open } from '../../platform/navigate.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Body } from '../../ui/page.tsx'
import { CalendarRow } from '../calendar-row.tsx'
import { Facts } from './facts.tsx'
import { Head, type ShownProps } from './head.tsx'
import { showEnd } from './view.ts'

/** Served, cancelled, missed: how it ended, and the same again. */
export function Over({ appointment, readAt }: ShownProps) {
  const now = useFieldNow()
  const end = showEnd(appointment, now, useTelling())
  const toTakeBack = appointment.state === 'cancelled' && now < new Date(appointment.startsAt)
  const again = { matterId: appointment.matter.id, venueId: appointment.venue.id }
  return (
    <>
      <Body bar>
        <Head appointment={appointment} readAt={readAt} />
        {end !== undefined && <View className='hf-2 hf-m2'>{end}</View>}
        <View className='hf-m4'>
          <Facts appointment={appointment} />
        </View>
        {toTakeBack &&
          (canTakeFromCalendar ? (
            <Card flush next>
              <CalendarRow appointment={appointment} last />
            </Card>
          ) : (
            <View className='hf-2 hf-m3'>加到过手机日历的，要在日历里自己删掉。</View>
          ))}
      </Body>
      <Bar>
        <Button onPress={() => open('time', again)}>再约一次</Button>
      </Bar>
    </>
  )
}
