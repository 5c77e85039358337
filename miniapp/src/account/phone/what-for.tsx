import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'

/** What the number is for. */
export function WhatFor() {
  return (
    <>
      <Heading>什么时候用</Heading>
      <Card flush>
        <Row icon='me' title='核对是不是本人' sub='和姓名、证件号一起，只核对一次' />
        <Row icon='people' title='到大厅时对得上' sub='大厅只看到后 4 位' last />
      </Card>
    </>
  )
}
