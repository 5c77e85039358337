import { openTab } from '../../platform/navigate.ts'
import { dial } from '../../platform/notice.ts'
import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'

/** When no word leads on: somebody to ask, and another way to look. */
export const OtherWays = () => (
  <>
    <Heading>还是没有</Heading>
    <Card flush>
      <Row icon='phone' title='拨打 12345，说事情就行' sub='24 小时，告诉您怎么约' onPress={() => dial('12345')} />
      <Row icon='services' title='按生活里的事找' sub='生孩子、买房、退休、证件丢了' last onPress={() => openTab('services')} />
    </Card>
  </>
)
