import type { StaffMe } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { replaceWith } from '../../platform/navigate.ts'
import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'
import { Void } from '../../ui/void.tsx'
import { type Duty, dutyKept, isSameDuty, keepDuty, may } from '../duty.ts'

function start(duty: Duty): void {
  keepDuty(duty)
  replaceWith(may(duty, 'check-in') ? 'staff-scan' : 'staff-queue')
}

const Duties = ({ duties }: { duties: Duty[] }) => (
  <Card flush>
    {duties.map((duty, i) => (
      <Row
        key={duty.venueId + duty.areaId}
        title={duty.venueName}
        sub={`${duty.floor}${duty.areaName}，今天约了 ${duty.bookedToday} 人`}
        last={i === duties.length - 1}
        onPress={() => start(duty)}
      />
    ))}
  </Card>
)

const Elsewhere = ({ names }: { names: string[] }) => (
  <>
    <Heading>没有权限</Heading>
    <Card sunken>
      <View className='hf-strong hf-c-ink2'>{names.join('、')}</View>
      <View className='hf-2'>要去支援？请那边的管理员加您，当天能用。</View>
    </Card>
  </>
)

/** The one of last time first, then where else one may work, then where not. */
export function Halls({ me: { duties, elsewhere } }: { me: StaffMe }) {
  const kept = dutyKept()
  const last = duties.filter((duty) => kept && isSameDuty(duty, kept))
  const others = duties.filter((duty) => !last.includes(duty))
  return (
    <>
      {duties.length === 0 && (
        <Void icon='lock' title='还没有给您分大厅'>
          请本厅管理员把您加到值班的大厅，当天能用。
        </Void>
      )}
      {last.length > 0 && <Heading>上次在这里</Heading>}
      {last.length > 0 && <Duties duties={last} />}
      {others.length > 0 && <Heading>{last.length > 0 ? '也可以去' : '可以去'}</Heading>}
      {others.length > 0 && <Duties duties={others} />}
      {elsewhere.length > 0 && <Elsewhere names={elsewhere} />}
    </>
  )
}
