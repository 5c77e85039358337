import { refuseCancel, showNumber } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useFieldNow } from '../../field/use-field-now.ts'
import { canAddToCalendar } from '../../platform/calendar.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { QrPicture } from '../../ui/code.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Body } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'
import { CalendarRow } from '../calendar-row.tsx'
import { CodeSheet } from '../code-sheet.tsx'
import { CancelSheet } from './cancel-sheet.tsx'
import { Facts } from './facts.tsx'
import { Head, type ShownProps } from './head.tsx'
import { showCancelRow, showNextStep } from './view.ts'

function CodeRow({ appointment: { code, number }, onPress }: ShownProps & { onPress: () => void }) {
  if (code === null) return null
  return (
    <View className='hf-m4'>
      <Card onPress={onPress}>
        <View className='hf-flex'>
          <View className='hf-code is-tight'>
            <QrPicture text={code} small label='预约码' />
          </View>
          <View className='hf-grow hf-ml3'>
            <View className='hf-lead hf-num'>{showNumber(number)}</View>
            <View className='hf-2'>到大厅扫码，或报这个号</View>
          </View>
          <Icon name='right' size={20} className='hf-row-go' />
        </View>
      </Card>
    </View>
  )
}

/** 12: before the visit. When the desk checks the person in, the server's next answer turns this into the ticket. */
export function Ahead({ appointment, readAt }: ShownProps) {
  const now = useFieldNow()
  const [sheet, setSheet] = useState<'code' | 'cancel'>()
  const close = () => setSheet(undefined)
  const next = showNextStep(appointment, now)
  const cancellable = refuseCancel({ state: appointment.state, startsAt: new Date(appointment.startsAt) }, now) === undefined
  return (
    <>
      <Body bar>
        <Head appointment={appointment} readAt={readAt} />
        <CodeRow appointment={appointment} readAt={readAt} onPress={() => setSheet('code')} />
        {next && (
          <View className='hf-m3'>
            <Notice kind={next.kind}>{next.words}</Notice>
          </View>
        )}
        <Facts appointment={appointment} />
        {(cancellable || canAddToCalendar) && (
          <Card flush next>
            <CalendarRow appointment={appointment} last={!cancellable} />
            {cancellable && (
              <Row icon='close' quiet last title='取消预约' sub={showCancelRow(appointment, now)} onPress={() => setSheet('cancel')} />
            )}
          </Card>
        )}
      </Body>
      <Bar>
        <Button onPress={() => setSheet('code')}>亮预约码</Button>
      </Bar>
      {sheet === 'code' && <CodeSheet appointment={appointment} onClose={close} />}
      {sheet === 'cancel' && <CancelSheet appointment={appointment} onClose={close} />}
    </>
  )
}
