import type { Day, SessionLine } from '@huifuwu/contract'
import { showSpokenTime } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Answer } from '../../field/answer.tsx'
import { spoken } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { Link } from '../../ui/button.tsx'
import { Heading } from '../../ui/page.tsx'
import { Session, Sessions } from '../../ui/session.tsx'
import { showRelease } from '../release-words.ts'
import type { ChoosingProps } from './choosing-props.ts'
import { DayBones } from './day-bones.tsx'
import { explainDay } from './view.ts'

const fewest = 3
type Props = Pick<ChoosingProps, 'answer' | 'sessions' | 'on'> & {
  picked: SessionLine['id'] | undefined
  onPick: (id: SessionLine['id']) => void
}

/** Nothing can be taken: what is so, and when there will be something. */
function sayNone(day: Day, { nextRelease }: ChoosingProps['answer'], now: Date): string {
  const { title, why } = explainDay(day, now, spoken)
  return `${title}。${why}${showRelease(nextRelease, now, spoken)}`
}

/** One a row; three that are free first, the rest of the day on request, full ones with why. */
export function SessionChoices({ answer, sessions, on, picked, onPick }: Props) {
  const now = useFieldNow()
  const [all, setAll] = useState(false)
  const day = answer.days.find((each) => each.on === on)
  return (
    <>
      <Heading tight>几点到？</Heading>
      <Answer of={sessions} bones={<DayBones />}>
        {(read) => {
          const coming = read.sessions.filter(({ state }) => state !== 'past')
          const free = coming.filter(({ state }) => state === 'open')
          const shown = all ? coming : free.slice(0, fewest)
          return (
            <>
              {free.length === 0 && day && <View className='hf-2'>{sayNone(day, answer, now)}</View>}
              <Sessions>
                {shown.map(({ id, startsAt, state, remaining }) => {
                  const time = showSpokenTime(new Date(startsAt))
                  if (state !== 'open') return <Session key={id} time={time} left={state === 'closed' ? '停办' : '满了'} pick full />
                  return <Session key={id} time={time} left={`有 ${remaining} 个号`} pick on={id === picked} onPress={() => onPick(id)} />
                })}
              </Sessions>
              {free.length > 0 && shown.length < coming.length && (
                <Link plain onPress={() => setAll(true)}>
                  看别的时间
                </Link>
              )}
            </>
          )
        }}
      </Answer>
    </>
  )
}
