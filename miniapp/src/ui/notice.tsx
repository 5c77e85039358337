import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { alert } from './press.ts'
import type { Kind } from './tag.tsx'

type NoticeKind = Exclude<Kind, 'plain'>
const icons: Record<NoticeKind, IconName> = { info: 'info', ok: 'check-circle', warn: 'warn', bad: 'close-octagon', now: 'warn' }
type Props = PropsWithChildren<{ kind: NoticeKind; title?: string | undefined; icon?: IconName }>

export function Notice({ kind, title, icon = icons[kind], children }: Props) {
  return (
    <View className={`hf-notice is-${kind}`} {...(kind === 'bad' ? alert() : {})}>
      <Icon name={icon} size={20} className='hf-notice-icon' />
      <View className='hf-notice-main'>
        {title !== undefined && <View className='hf-notice-title'>{title}</View>}
        {children !== undefined && <View>{children}</View>}
      </View>
    </View>
  )
}
