import type { Appointment } from '@huifuwu/contract'
import { refuseCancel } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { tagOf } from '../../field/appointment-state.ts'
import { HallPhone } from '../../field/hall-phone.tsx'
import { showDateOnly, showStartPlainly } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { open } from '../../platform/navigate.ts'
import { dial } from '../../platform/notice.ts'
import { canOpenLocation, openLocation } from '../../platform/open-location.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Card, Line } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Body } from '../../ui/page.tsx'
import { heading } from '../../ui/press.ts'
import { ReadAloud } from '../../ui/read-aloud.tsx'
import { Row } from '../../ui/row.tsx'
import { Tag } from '../../ui/tag.tsx'
import { CalendarRow } from '../calendar-row.tsx'
import { CodeSheet } from '../code-sheet.tsx'
import { VisitLines } from '../visit-lines.tsx'
import { CancelSheet } from './cancel-sheet.tsx'
import { sayCancelRow, showNextStep } from './view.ts'

function Told({ appointment }: { appointment: Appointment }) {
  const now = useFieldNow()
  const { kind, words } = tagOf(appointment, now)
  const { matter, person } = appointment
  return (
    <Card live>
      {kind !== 'info' && (
        <View className='hf-flex hf-b5'>
          <Tag kind={kind}>{words}</Tag>
        </View>
      )}
      <View className='hf-figure' {...heading(1)}>
        {showStartPlainly(new Date(appointment.startsAt), now)}
      </View>
      <View className='hf-2 hf-m1'>{showDateOnly(appointment.startsOn)}</View>
      <Line />
      <View className='hf-strong'>{`${matter.plainName}，${person.name}`}</View>
      <View className='hf-m2'>
        <VisitLines appointment={appointment} />
      </View>
    </Card>
  )
}

/** 77: what to know in one card, what to do in rows. */
export function AheadElderly({ appointment }: { appointment: Appointment }) {
  const now = useFieldNow()
  const [sheet, setSheet] = useState<'code' | 'cancel'>()
  const close = () => setSheet(undefined)
  const next = showNextStep(appointment, now)
  const cancellable = refuseCancel({ state: appointment.state, startsAt: new Date(appointment.startsAt) }, now) === undefined
  return (
    <>
      <Body bar quiet>
        <Told appointment={appointment} />
        {next && (
          <View className='hf-m3'>
            <Notice kind={next.kind}>{next.words}</Notice>
          </View>
        )}
        <ReadAloud />
        <Card flush next>
          {canOpenLocation && <Row icon='pin' title='带我过去' onPress={() => openLocation(appointment.venue)} />}
          <CalendarRow appointment={appointment} />
          <Row icon='doc' title='要带什么，细看' onPress={() => open('guide', { matterId: appointment.matter.id })} />
          <HallPhone venue={appointment.venue} />
          <Row icon='phone' title='拨打 12345' sub='问路、要带什么，都能问' last={!cancellable} onPress={() => dial('12345')} />
          {cancellable && (
            <Row icon='close' quiet last title='不去了' sub={sayCancelRow(appointment, now)} onPress={() => setSheet('cancel')} />
          )}
        </Card>
      </Body>
      <Bar>
        <Button onPress={() => setSheet('code')}>打开预约码</Button>
      </Bar>
      {sheet === 'code' && <CodeSheet appointment={appointment} onClose={close} />}
      {sheet === 'cancel' && <CancelSheet appointment={appointment} onClose={close} />}
    </>
  )
}
