import type { Appointment } from '@huifuwu/contract'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { noteAppointment } from '../../field/note-appointment.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { useTelling } from '../../field/use-telling.ts'
import { call } from '../../platform/api.ts'
import { asProblem } from '../../platform/problem.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'
import { showCancelCost } from './view.ts'

type Props = { appointment: Appointment; onClose: () => void }

/** 33: what it costs, then the one outlined danger button. The page behind becomes the cancelled one. */
export function CancelSheet({ appointment, onClose }: Props) {
  const now = useFieldNow()
  const { kind, title, words } = showCancelCost(appointment, now, useTelling())
  const cancelling = useMutation({
    mutationFn: () => call('POST /appointments/:appointmentId/cancellation', { params: { appointmentId: appointment.id } }),
    onSuccess: noteAppointment,
  })
  return (
    <Sheet title='取消这个预约？' onClose={onClose}>
      <View className='hf-2'>号会放给别人，取消后找不回来。</View>
      <View className='hf-m4'>
        {cancelling.error ? (
          <TroubleNotice problem={asProblem(cancelling.error)} onLeave={cancelling.reset} />
        ) : (
          <Notice kind={kind} title={title}>
            {words}
          </Notice>
        )}
      </View>
      <View className='hf-m4'>
        <Button kind='secondary' onPress={onClose}>
          不取消，留着
        </Button>
      </View>
      <View className='hf-m2'>
        <Button kind='danger' wait={cancelling.isPending && '正在取消，别离开'} onPress={() => cancelling.mutate()}>
          取消预约
        </Button>
      </View>
    </Sheet>
  )
}
