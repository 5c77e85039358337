import type { Day } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { showDayPlainly, spoken } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { open } from '../../platform/navigate.ts'
import type { Pages } from '../../platform/pages.ts'
import { Link } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { region } from '../../ui/press.ts'
import { explainDay } from './view.ts'

const fewest = 2
type Props = { place: Pages['time']; days: readonly Day[]; on: string; onDay: (on: string) => void }

/** The next two days with places; the others on request, or where none has any, those without places with why. */
export function DayChoices({ place, days, on, onDay }: Props) {
  const now = useFieldNow()
  const [all, setAll] = useState(false)
  const free = days.filter(({ state }) => state === 'open')
  const shown = all || free.length === 0 ? days : free.slice(0, fewest)
  return (
    <>
      <View className='hf-m4' {...region('radiogroup', '哪天')}>
        {shown.map((day) => {
          const off = day.state !== 'open'
          const why = day.state === 'full' ? '满了' : explainDay(day, now, spoken).why
          const sub = off ? why : `有 ${day.remaining} 个号`
          return (
            <Choice key={day.on} title={showDayPlainly(day.on, now)} sub={sub} on={day.on === on} off={off} onPress={() => onDay(day.on)} />
          )
        })}
      </View>
      {shown.length === days.length && (
        <Link plain onPress={() => open('release', place)}>
          后面的号什么时候放
        </Link>
      )}
      {shown.length < days.length && (
        <Link plain onPress={() => setAll(true)}>
          看别的日子
        </Link>
      )}
    </>
  )
}
