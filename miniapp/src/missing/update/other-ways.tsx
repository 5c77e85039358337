import { showNumber } from '@huifuwu/domain'
import { keptAppointments } from '../../field/kept-appointments.ts'
import { showNext } from '../../field/next-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { openTab } from '../../platform/navigate.ts'
import { dial } from '../../platform/notice.ts'
import { copy } from '../../platform/say.ts'
import { webAddress } from '../../platform/settings.ts'
import { Card } from '../../ui/card.tsx'
import { useMode } from '../../ui/mode.ts'
import { Row } from '../../ui/row.tsx'

/** What needs no new WeChat. */
export function OtherWays() {
  const { elderly } = useMode()
  const next = showNext(useFieldNow(), elderly)
  const number = keptAppointments()?.appointments[0]?.number
  const kept = next !== undefined && number !== undefined ? { sub: `${showNumber(number)}，${next}` } : {}
  return (
    <Card flush>
      <Row icon='code' title='约好的号报预约号就行' {...kept} onPress={() => openTab('code')} />
      <Row
        icon='home'
        title='用浏览器打开惠服务'
        sub='复制网址，约号、取消都一样'
        onPress={() => void copy(webAddress, '网址复制好了，到浏览器里粘贴')}
      />
      <Row icon='phone' title='拨打 12345' sub='说事情就行，告诉您怎么办' last onPress={() => dial('12345')} />
    </Card>
  )
}
