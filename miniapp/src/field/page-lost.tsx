import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { LostPage } from '../platform/lost-page.ts'
import { watchPageLoss } from '../platform/page-watch.ts'
import { Button } from '../ui/button.tsx'
import { Body, Page } from '../ui/page.tsx'
import { useRoot } from '../ui/root.ts'
import { Sheet } from '../ui/sheet.tsx'
import { Void } from '../ui/void.tsx'

const titleOf = ({ offline }: LostPage): string => (offline ? '没有网络，这一页没取到' : '这一页没取到')
const wordsOf = ({ offline }: LostPage): string => (offline ? '手机可能没有信号，有网了再试一次。' : '不是您的问题，过一会儿再试一次。')

type Props = { lost: LostPage; onAgain: () => void; onClose: () => void }

const Again = ({ onAgain }: Pick<Props, 'onAgain'>) => <Button onPress={onAgain}>再试一次</Button>

function Over({ lost, onAgain, onClose }: Props) {
  const { className, style } = useRoot()
  return (
    <View className={className} style={{ ...style, minHeight: 0 }}>
      <Sheet title={titleOf(lost)} onClose={onClose} foot={<Again onAgain={onAgain} />}>
        <View className='hf-2'>{wordsOf(lost)}</View>
      </Sheet>
    </View>
  )
}

const Instead = ({ lost, onAgain }: Props) => (
  <Page>
    <Body quiet>
      <Void icon={lost.offline ? 'offline' : 'warn'} title={titleOf(lost)}>
        <View>{wordsOf(lost)}</View>
        <View className='hf-m4'>
          <Again onAgain={onAgain} />
        </View>
      </Void>
    </Body>
  </Page>
)

/** Over the page one stays on, or in place of the first one. */
export function PageLost() {
  const [lost, setLost] = useState<LostPage>()
  useEffect(() => watchPageLoss(setLost), [])
  if (!lost) return null
  const close = () => setLost(undefined)
  const again = () => {
    close()
    lost.again()
  }
  const Part = lost.standing ? Over : Instead
  return <Part lost={lost} onAgain={again} onClose={close} />
}
