import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { isH5 } from '../platform/settings.ts'
import { Icon } from './icon.tsx'
import { heading, type KeyPress, press } from './press.ts'

type Props = PropsWithChildren<{ title: string; onClose: () => void; foot?: ReactNode }>

/** A child of Page, so that mode and scale reach it. Never one over another. foot: stays in sight however long the rest is. */
export function Sheet({ title, onClose, foot, children }: Props) {
  const closeByKey = (event: KeyPress): void => {
    if (event.key === 'Escape') onClose()
  }
  const dialog = isH5 ? { role: 'dialog', 'aria-modal': 'true', 'aria-label': title, onKeyDown: closeByKey } : {}
  return (
    <>
      <View className='hf-shade' catchMove onClick={onClose} />
      <View className='hf-sheet' {...dialog}>
        <View className='hf-sheet-head'>
          <View className='hf-title' {...heading(2)}>
            {title}
          </View>
          <View className='hf-sheet-close' {...press({ onPress: onClose, label: '关闭' })}>
            <Icon name='close' />
          </View>
        </View>
        {children}
        {foot !== undefined && <View className='hf-sheet-foot'>{foot}</View>}
      </View>
    </>
  )
}
