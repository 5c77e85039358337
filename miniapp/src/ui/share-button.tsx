import { Button as NativeButton, View } from '@tarojs/components'
import { useState } from 'react'
import { isH5 } from '../platform/settings.ts'
import { copyLink, linkOf } from '../platform/share.ts'
import { Button } from './button.tsx'
import { status } from './press.ts'

type Copied = 'yes' | 'no'

/** Where the browser lets no page write to its clipboard the link stands there, to be copied by hand. */
function CopyButton({ scene }: { scene: string }) {
  const [copied, setCopied] = useState<Copied>()
  const copy = async () => setCopied((await copyLink(scene)) ? 'yes' : 'no')
  return (
    <>
      <Button kind='secondary' onPress={() => void copy()}>
        复制链接，发给家人
      </Button>
      <View className='hf-2 hf-center hf-m1' {...status()}>
        {copied === 'yes' && '复制了，到聊天里粘贴就行'}
        {copied === 'no' && `长按复制：${linkOf(scene)}`}
      </View>
    </>
  )
}

/** Sends this page on: in WeChat as a card, in a browser as a link. The page says what the card shows. */
export function ShareButton({ scene }: { scene: string }) {
  if (isH5) return <CopyButton scene={scene} />
  return (
    <NativeButton className='hf-btn is-secondary' openType='share'>
      发给家人
    </NativeButton>
  )
}
