import type { SessionLine } from '@huifuwu/contract'
import { showSpokenTime } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { showDayPlainly } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { open } from '../../platform/navigate.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Title } from '../../ui/page.tsx'
import type { ChoosingProps } from './choosing-props.ts'
import { DayChoices } from './day-choices.tsx'
import { SessionChoices } from './session-choices.tsx'

/** 08: a day, then a time, then a button that goes on, so that a slip costs nothing. */
export function TimeElderly({ place, answer, sessions, on, onDay }: ChoosingProps) {
  const now = useFieldNow()
  const [picked, setPicked] = useState<SessionLine['id']>()
  const free = (sessions.data?.on === on ? sessions.data.sessions : []).filter(({ state }) => state === 'open')
  const session = free.find(({ id }) => id === picked) ?? free[0]
  return (
    <>
      <Title>哪天去方便？</Title>
      <DayChoices place={place} days={answer.days} on={on} onDay={onDay} />
      <SessionChoices answer={answer} sessions={sessions} on={on} picked={session?.id} onPick={setPicked} />
      <View className='hf-m4'>
        <Notice kind='info' icon='phone' title='不知道怎么约？'>
          拨打 12345 问一问，或者直接去大厅，门口有人带您取号。
        </Notice>
      </View>
      {session && (
        <Bar note={`${showDayPlainly(on, now).split('，')[0]}，${showSpokenTime(new Date(session.startsAt))}`}>
          <Button onPress={() => open('confirm', { ...place, sessionId: session.id, on })}>下一步</Button>
        </Bar>
      )}
    </>
  )
}
