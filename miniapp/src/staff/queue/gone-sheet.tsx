import type { QueueTicket } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'

type Props = { ticket: QueueTicket; onGone: () => void; onClose: () => void }

/** A ticket marked so is out of the line for good: once more who it is, then the outlined danger button. */
export const GoneSheet = ({ ticket, onGone, onClose }: Props) => (
  <Sheet title={`${ticket.number} 没来？`} onClose={onClose}>
    <View>{`${ticket.maskedName}，${ticket.matterName}`}</View>
    <View className='hf-2 hf-m1'>标了没来，这个号就不再叫，也改不回来。人要是回来了，得重新取号。</View>
    <View className='hf-m4'>
      <Button kind='secondary' onPress={onClose}>
        再等等
      </Button>
    </View>
    <View className='hf-m2'>
      <Button kind='danger' label={`${ticket.number} 标成没来`} onPress={onGone}>
        标成没来
      </Button>
    </View>
  </Sheet>
)
