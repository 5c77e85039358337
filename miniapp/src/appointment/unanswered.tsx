import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { noteAppointment } from '../field/note-appointment.ts'
import { open } from '../platform/navigate.ts'
import { asProblem } from '../platform/problem.ts'
import { callOnce, unanswered } from '../platform/repeat-key.ts'
import { Link } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { TroubleNotice } from '../ui/trouble.tsx'

/** A booking whose answer never came, perhaps before the app was closed: asked again, it is answered and never booked twice. */
export function Unanswered() {
  const [wish] = unanswered('POST /appointments')
  const asking = useMutation({
    mutationFn: (again: NonNullable<typeof wish>) => callOnce('POST /appointments', again),
    onSuccess: (appointment) => {
      noteAppointment(appointment)
      open('done', { appointmentId: appointment.id })
    },
  })
  if (asking.error && !wish) return <TroubleNotice problem={asProblem(asking.error)} />
  if (!wish) return null
  return (
    <View className='hf-m3'>
      <Notice kind='warn' title='有一个号没收到回音'>
        <View>上次点了确认预约，网断了，不知道约上没有。再问一次就知道，不会约重。</View>
        <Link plain onPress={() => asking.mutate(wish)}>
          {asking.isPending ? '正在问，别离开' : '再问一次'}
        </Link>
      </Notice>
    </View>
  )
}
