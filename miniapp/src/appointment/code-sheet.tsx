import type { Appointment } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { LargeCode } from '../field/code-card.tsx'
import { showPlace } from '../field/place-words.ts'
import { showStartPlainly, showVisitTime } from '../field/time-words.ts'
import { useFieldNow } from '../field/use-field-now.ts'
import { useMode } from '../ui/mode.ts'
import { Sheet } from '../ui/sheet.tsx'

/** The large code, the one a desk can scan. */
export function CodeSheet({ appointment, onClose }: { appointment: Appointment; onClose: () => void }) {
  const now = useFieldNow()
  const { elderly } = useMode()
  return (
    <Sheet title='预约码' onClose={onClose}>
      <LargeCode appointment={appointment} sub='扫码，或报这个号' />
      <View className='hf-center hf-m4'>
        <View className='hf-strong'>
          {elderly ? showStartPlainly(new Date(appointment.startsAt), now) : showVisitTime(appointment, now)}
        </View>
        <View className='hf-2'>{showPlace(appointment)}</View>
      </View>
    </Sheet>
  )
}
