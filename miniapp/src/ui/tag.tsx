import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type Kind = 'info' | 'now' | 'ok' | 'warn' | 'bad' | 'plain'
const shapes: Record<Kind, IconName> = {
  info: 'calendar',
  now: 'clock',
  ok: 'check-circle',
  warn: 'warn',
  bad: 'close-octagon',
  plain: 'info',
}
type Props = PropsWithChildren<{ kind: Kind; icon?: IconName }>

/** A state said three times: word, shape, colour. */
export function Tag({ kind, icon = shapes[kind], children }: Props) {
  return (
    <View className={`hf-tag is-${kind}`}>
      <Icon name={icon} size={16} className='hf-tag-shape' />
      {children}
    </View>
  )
}
