import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { alert, heading } from './press.ts'

type VerdictKind = 'ok' | 'warn' | 'bad'
const shapes: Record<VerdictKind, IconName> = { ok: 'check-circle', warn: 'warn', bad: 'close-octagon' }
type Props = { kind: VerdictKind; word: string; why: string }

/** Read at a glance from arm's length; the next card takes `under`. */
export function Verdict({ kind, word, why }: Props) {
  return (
    <View className={`hf-verdict is-${kind}`} {...alert()}>
      <Icon name={shapes[kind]} size={88} />
      <View className='hf-verdict-word' {...heading(1)}>
        {word}
      </View>
      <View className='hf-verdict-why'>{why}</View>
    </View>
  )
}

/** Success at the end of a journey. */
export function Done({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <View className='hf-done'>
      <View className='hf-done-mark'>
        <Icon name='check' size={28} />
      </View>
      <View className='hf-title' {...heading(1)}>
        {title}
      </View>
      {children}
    </View>
  )
}
