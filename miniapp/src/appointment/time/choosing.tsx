import { timeScene } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { Answer } from '../../field/answer.tsx'
import { useFieldNow } from '../../field/use-field-now.ts'
import { goBackTo, open } from '../../platform/navigate.ts'
import { Link } from '../../ui/button.tsx'
import { DateStrip } from '../../ui/date-strip.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ShareButton } from '../../ui/share-button.tsx'
import { showRelease } from '../release-words.ts'
import { SampleMark } from '../sample-mark.tsx'
import type { ChoosingProps } from './choosing-props.ts'
import { DayBones } from './day-bones.tsx'
import { DaySessions } from './day-sessions.tsx'
import { toStripDay } from './view.ts'

function Head({ place, answer: { matter, venue } }: Pick<ChoosingProps, 'place' | 'answer'>) {
  return (
    <View className='hf-flex'>
      <View className='hf-grow'>
        <View className='hf-strong'>{matter.name}</View>
        <View className='hf-2'>{`${venue.name}，约 ${matter.minutes} 分钟办完`}</View>
        <SampleMark of={[matter]} />
      </View>
      <Link end onPress={() => goBackTo('venue', { matterId: place.matterId })} label='更换办事点'>
        更换
      </Link>
    </View>
  )
}

/** Days in a strip, sessions by part of the day; a tap on one goes on at once. */
export function Choosing({ place, answer, sessions, on, onDay }: ChoosingProps) {
  const now = useFieldNow()
  const days = answer.days.map((day) => toStripDay(day, now))
  return (
    <>
      <Head place={place} answer={answer} />
      <View className='hf-m4'>
        <DateStrip days={days} on={on} onPick={onDay} />
      </View>
      <Answer of={sessions} bones={<DayBones />}>
        {(read) => <DaySessions place={place} answer={answer} read={read} onDay={onDay} />}
      </Answer>
      <View className='hf-m2'>
        <Notice kind='info' title='没有合适的？'>
          <View>{`放号：${showRelease(answer.nextRelease, now)}`}</View>
          <View>换地方：别的办事点可能更早，点上面的更换。</View>
          <Link plain onPress={() => open('release', place)}>
            看放号日历
          </Link>
        </Notice>
      </View>
      <View className='hf-m4'>
        <ShareButton scene={timeScene(place)} />
      </View>
    </>
  )
}
