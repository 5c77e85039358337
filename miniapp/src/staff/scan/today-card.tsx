import { replaceWith } from '../../platform/navigate.ts'
import { useRead } from '../../platform/query.ts'
import { hasWedge } from '../../platform/wedge.ts'
import { Card } from '../../ui/card.tsx'
import { Row } from '../../ui/row.tsx'
import type { Duty } from '../duty.ts'
import { tellLate, tellToday } from './view.ts'

const againSeconds = 60

/** The gun that needs no tap, and how the day stands. */
export function TodayCard({ duty }: { duty: Duty }) {
  const { data: today } = useRead(
    'GET /staff/venues/:venueId/today',
    { params: { venueId: duty.venueId } },
    { pollSeconds: () => againSeconds },
  )
  return (
    <Card flush next>
      {hasWedge && <Row icon='scan' title='有扫码枪？直接扫' sub='不用点屏幕，扫完自动出结果' />}
      <Row
        icon='people'
        title={today ? tellToday(today) : '今天的排队'}
        sub={today && tellLate(today)}
        last
        onPress={() => replaceWith('staff-queue')}
      />
    </Card>
  )
}
