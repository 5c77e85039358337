import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { join } from './join.ts'
import { drawing, press } from './press.ts'
import { qrPng } from './qr-png.ts'

type PictureProps = { text: string; small?: boolean; label: string; onPress?: () => void }

/** Only the large one is meant to be scanned; the small one is a picture to press. */
export function QrPicture({ text, small, label, onPress }: PictureProps) {
  const picture = useMemo(() => qrPng(text), [text])
  return (
    <View {...press({ onPress, label })}>
      <Image className={join('hf-code-qr', small && 'is-small')} src={picture} mode='scaleToFill' {...drawing(label)} />
    </View>
  )
}

type Props = { text: string; number: string; small?: boolean; label: string; sub?: string; onPress?: () => void }

/** QR with the number that says the same; number as it is shown, in two groups. */
export function Code({ text, number, small, label, sub, onPress }: Props) {
  return (
    <View className='hf-code'>
      <QrPicture text={text} label={label} {...(small ? { small } : {})} {...(onPress ? { onPress } : {})} />
      <View className={join('hf-code-short', small && 'is-small')}>{number}</View>
      {sub !== undefined && <View className='hf-caption'>{sub}</View>}
    </View>
  )
}
