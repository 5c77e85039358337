import { openTab, replaceWith } from '../../platform/navigate.ts'
import { dial } from '../../platform/notice.ts'
import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'

/** Nobody has to agree to be served. */
export function OtherWays() {
  return (
    <>
      <Heading>不同意也能这样办</Heading>
      <Card flush>
        <Row icon='people' title='直接去大厅取现场号' sub='带证件去，不用登录' />
        <Row icon='phone' title='拨打 12345，问问怎么约' sub='24 小时，说事情就行' onPress={() => dial('12345')} />
        <Row icon='doc' title='先看要带什么' sub='办事指南不用登录' onPress={() => openTab('services')} />
        <Row icon='clock' title='先看哪天有号' sub='各大厅的余号不用登录' last onPress={() => replaceWith('matter')} />
      </Card>
    </>
  )
}
