import type { Day } from '@huifuwu/contract'
import { showDay } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { useFieldNow } from '../../field/use-field-now.ts'
import { useTelling } from '../../field/use-telling.ts'
import { Button } from '../../ui/button.tsx'
import { Void } from '../../ui/void.tsx'
import { findOpenDay } from '../nearest-free.ts'
import { explainDay } from './view.ts'

type Props = { day: Day; days: readonly Day[]; onDay: (on: string) => void }

/** A day on which nothing can be taken: why, and the nearest day that has places. */
export function NoPlaces({ day, days, onDay }: Props) {
  const now = useFieldNow()
  const { title, why } = explainDay(day, now, useTelling())
  const open = findOpenDay(days, day.on)
  return (
    <Void icon='calendar' title={title}>
      <View>{why}</View>
      {open && (
        <View className='hf-m4'>
          <Button kind='secondary' onPress={() => onDay(open.on)}>{`看 ${showDay(open.on)}，余 ${open.remaining}`}</Button>
        </View>
      )}
    </Void>
  )
}
