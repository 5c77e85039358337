import { View } from '@tarojs/components'
import { keptAppointments } from '../../field/kept-appointments.ts'
import { goBackTo, openTab, replaceWith } from '../../platform/navigate.ts'
import type { Pages } from '../../platform/pages.ts'
import { Card } from '../../ui/card.tsx'
import { Row } from '../../ui/row.tsx'
import { Void } from '../../ui/void.tsx'
import { HalfBooked } from './half-booked.tsx'

type Half = Partial<Pages['confirm']>
const isWhole = (half: Half | undefined): half is Pages['confirm'] => Boolean(half?.matterId && half.venueId && half.sessionId && half.on)

/** Free times need no sign-in: of the hall one was at, or of any. */
function seeTimes(half: Half | undefined): void {
  if (half?.matterId && half.venueId) goBackTo('time', { matterId: half.matterId, venueId: half.venueId })
  else replaceWith('matter')
}

/** A sign-in that came to an end by itself: what was booked can still be shown, what was begun goes on afterwards. */
export function Expired({ half }: { half: Half | undefined }) {
  const hasCode = (keptAppointments()?.appointments.length ?? 0) > 0
  return (
    <>
      <Void icon='lock' over title='要重新登录一下'>
        <View>好久没用，或在别处退出过。</View>
        <View>怕手机被别人拿去，先退出了。</View>
        <View>{half ? '选好的都还在，登录后接着约。' : '约好的都还在，登录后接着办。'}</View>
      </Void>
      {isWhole(half) && <HalfBooked half={half} />}
      <Card flush next>
        {hasCode && <Row icon='code' title='亮预约码' sub='约好的不用登录也能亮' onPress={() => openTab('code')} />}
        <Row icon='clock' title='先不登录，看余号' sub='要约的时候再登录' last onPress={() => seeTimes(half)} />
      </Card>
    </>
  )
}
