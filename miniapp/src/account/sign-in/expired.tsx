import { View } from '@tarojs/components'
import { keptAppointments } from '../../field/kept-appointments.ts'
import { openTab, replaceWith } from '../../platform/navigate.ts'
import { Card } from '../../ui/card.tsx'
import { Row } from '../../ui/row.tsx'
import { Void } from '../../ui/void.tsx'

/** A sign-in that ran out: what was booked can still be shown, what was begun goes on afterwards. */
export function Expired() {
  const hasCode = (keptAppointments()?.appointments.length ?? 0) > 0
  return (
    <>
      <Void icon='lock' title='要重新登录一下'>
        <View>好久没用，怕手机被别人拿去，先退出了。</View>
        <View>选好的都还在，登录后接着办。</View>
      </Void>
      <Card flush>
        {hasCode && <Row icon='code' title='亮预约码' sub='约好的不用登录也能亮' onPress={() => openTab('code')} />}
        <Row icon='clock' title='先不登录，看余号' sub='要约的时候再登录' last onPress={() => replaceWith('matter')} />
      </Card>
    </>
  )
}
