import { showMoment, showNumber, showTimes, toOn } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { useEffect, useMemo, useRef } from 'react'
import { fieldNow } from '../platform/clock.ts'
import { openTab } from '../platform/navigate.ts'
import { dial } from '../platform/notice.ts'
import type { Problem } from '../platform/problem.ts'
import { Card } from '../ui/card.tsx'
import { useMode } from '../ui/mode.ts'
import { Heading } from '../ui/page.tsx'
import { Row } from '../ui/row.tsx'
import type { TroubleProps } from '../ui/trouble.tsx'
import { Void } from '../ui/void.tsx'
import { keptAppointments } from './kept-appointments.ts'
import { showStartPlainly } from './time-words.ts'
import { useFieldNow } from './use-field-now.ts'
import { useTelling } from './use-telling.ts'

const usualSeconds = 300

/** 22:00–23:30 维护; over midnight, or said aloud, only its end counts. */
export function tellWindow({ facts: { from, until } }: Pick<Problem, 'facts'>, now: Date, elderly: boolean): string {
  const [begin, end] = [new Date(String(from)), new Date(String(until))]
  if (Number.isNaN(begin.getTime()) || Number.isNaN(end.getTime())) return '正在维护'
  if (elderly) return `维护到${showStartPlainly(end, now)}`
  return toOn(begin) === toOn(end) ? `${showTimes(begin, end)} 维护` : `维护到 ${showMoment(end, now)}`
}

/** Comes back by itself when the server said, and again after each refusal. */
function useAgain({ problem, onRetry }: TroubleProps, seconds: number): void {
  const latest = useRef(onRetry)
  latest.current = onRetry
  useEffect(() => {
    const timer = setTimeout(() => latest.current?.(), seconds * 1000)
    return () => clearTimeout(timer)
  }, [problem, seconds])
}

/** What the phone kept: still good at the door. */
function NextKept({ now, elderly }: { now: Date; elderly: boolean }) {
  const { time } = useTelling()
  const kept = keptAppointments()
  const next = kept?.appointments[0]
  if (!kept || !next) return null
  const startsAt = new Date(next.startsAt)
  const when = elderly ? showStartPlainly(startsAt, now) : showMoment(startsAt, now)
  return (
    <>
      <Heading end={<View className='hf-caption'>{`${time(new Date(kept.savedAt))} 存下`}</View>}>要去的预约</Heading>
      <Card flush>
        <Row
          icon='code'
          title={`${when}，${elderly ? next.matter.plainName : next.matter.name}`}
          sub={`${showNumber(next.number)}，没网也能亮`}
          last
          onPress={() => openTab('code')}
        />
      </Card>
    </>
  )
}

/** In place of a page's content while the house is shut as announced. */
export function Maintenance(props: TroubleProps) {
  const { problem, onRetry } = props
  const { elderly } = useMode()
  const now = useFieldNow()
  const { time } = useTelling()
  const seconds = problem.retryAfterSeconds ?? usualSeconds
  useAgain(props, seconds)
  const askedAt = useMemo(fieldNow, [problem])
  return (
    <>
      <Void icon='gear' over title={tellWindow(problem, now, elderly)}>
        <View>这段时间不能约号、取消。</View>
        <View>约好的都在，亮码照样能用。</View>
      </Void>
      <NextKept now={now} elderly={elderly} />
      <Heading>等不及</Heading>
      <Card flush>
        {onRetry && <Row icon='refresh' title='现在再查一次' sub='好了就接着办' onPress={onRetry} />}
        <Row icon='phone' title='拨打 12345' sub='问问还能怎么办' last onPress={() => dial('12345')} />
      </Card>
      <View className='hf-caption hf-center hf-m4'>
        {`${time(askedAt)} 查过，每 ${Math.max(1, Math.round(seconds / 60))} 分钟自动再查`}
      </View>
    </>
  )
}
