import { Button as NativeButton, View } from '@tarojs/components'
import { isH5 } from '../platform/settings.ts'
import { Button } from './button.tsx'
import { status } from './press.ts'
import { type Sent, useCopy } from './use-copy.ts'

function CopyButton(sent: Sent) {
  const { said, copy } = useCopy(sent)
  return (
    <>
      <Button kind='secondary' onPress={copy}>
        {sent.words === undefined ? '复制链接，发给家人' : '复制下来，发给家人'}
      </Button>
      <View className='hf-2 hf-center hf-m1' {...status()}>
        {said}
      </View>
    </>
  )
}

/** Sends this page on: in WeChat as a card, in a browser as a link. The page says what the card shows. */
export function ShareButton(sent: Sent) {
  if (isH5) return <CopyButton {...sent} />
  return (
    <NativeButton className='hf-btn is-secondary' openType='share'>
      发给家人
    </NativeButton>
  )
}
