import type { SessionLine } from '@huifuwu/contract'
import { showDay, showTimes } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { showUpdated } from '../../field/time-words.ts'
import type { Answered } from '../../platform/api.ts'
import { open } from '../../platform/navigate.ts'
import { Heading } from '../../ui/page.tsx'
import { Session, Sessions } from '../../ui/session.tsx'
import type { ChoosingProps } from './choosing-props.ts'
import { NoPlaces } from './no-places.tsx'
import { findWayOn, toParts, whyNot } from './view.ts'

type Props = Pick<ChoosingProps, 'place' | 'answer' | 'onDay'> & { read: Answered<'GET /venues/:venueId/sessions'> }
type CellProps = Props & { session: SessionLine }

function Cell({ session, place, answer, read, onDay }: CellProps) {
  const time = showTimes(new Date(session.startsAt), new Date(session.endsAt))
  const goOn = ({ id }: SessionLine) => open('confirm', { ...place, sessionId: id, on: read.on })
  if (session.state === 'open') return <Session time={time} left={`余 ${session.remaining} 个`} onPress={() => goOn(session)} />
  const way = findWayOn(session, read.sessions, answer.days)
  if (!way) return <Session time={time} left={whyNot(session)} full />
  const { session: free, on = '' } = way
  return <Session time={time} left={way.words} full onPress={() => (free ? goOn(free) : onDay(on))} />
}

/** The sessions of the chosen day, full ones with why and with the nearest free time. */
export function DaySessions(props: Props) {
  const { answer, read, onDay } = props
  const parts = toParts(read.sessions)
  const day = answer.days.find(({ on }) => on === read.on)
  if (parts.length === 0 && day) return <NoPlaces day={day} days={answer.days} onDay={onDay} />
  const readAt = <View className='hf-caption'>{showUpdated(new Date(read.readAt))}</View>
  return (
    <>
      {parts.map(({ name, sessions }, at) => (
        <View key={name}>
          {at === 0 ? <Heading end={readAt}>{`${showDay(read.on)}，${name}`}</Heading> : <Heading tight>{name}</Heading>}
          <Sessions>
            {sessions.map((session) => (
              <Cell key={session.id} {...props} session={session} />
            ))}
          </Sessions>
        </View>
      ))}
    </>
  )
}
