import { Button as NativeButton, View } from '@tarojs/components'
import { useState } from 'react'
import { isH5 } from '../platform/settings.ts'
import { copyLink, linkOf } from '../platform/share.ts'
import { Button } from './button.tsx'
import { status } from './press.ts'

type Copied = 'yes' | 'no'
/** words: what a browser copies over the link. */
type Props = { scene: string; words?: string }

/** Where the browser lets no page write to its clipboard the link stands there, to be copied by hand. */
function CopyButton({ scene, words }: Props) {
  const [copied, setCopied] = useState<Copied>()
  const copy = async () => setCopied((await copyLink(scene, words)) ? 'yes' : 'no')
  return (
    <>
      <Button kind='secondary' onPress={() => void copy()}>
        {words === undefined ? '复制链接，发给家人' : '复制下来，发给家人'}
      </Button>
      <View className='hf-2 hf-center hf-m1' {...status()}>
        {copied === 'yes' && '复制了，到聊天里粘贴就行'}
        {copied === 'no' && `长按复制：${[words, linkOf(scene)].filter(Boolean).join('，')}`}
      </View>
    </>
  )
}

/** Sends this page on: in WeChat as a card, in a browser as a link. The page says what the card shows. */
export function ShareButton(props: Props) {
  if (isH5) return <CopyButton {...props} />
  return (
    <NativeButton className='hf-btn is-secondary' openType='share'>
      发给家人
    </NativeButton>
  )
}
