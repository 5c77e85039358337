import { View } from '@tarojs/components'
import { type PropsWithChildren, type ReactNode, useEffect, useRef } from 'react'
import { holdFocus } from '../platform/hold-focus.ts'
import { isH5 } from '../platform/settings.ts'
import { Icon } from './icon.tsx'
import { heading, press } from './press.ts'

type Props = PropsWithChildren<{ title: string; onClose: () => void; foot?: ReactNode }>

function useHeldFocus(onEscape: () => void) {
  const dialog = useRef(null)
  const latest = useRef(onEscape)
  latest.current = onEscape
  useEffect(() => holdFocus(dialog.current, () => latest.current()), [])
  return dialog
}

/** A child of Page, so that mode and scale reach it. Never one over another. foot: stays in sight however long the rest is. */
export function Sheet({ title, onClose, foot, children }: Props) {
  const ref = useHeldFocus(onClose)
  const dialog = isH5 ? { ref, role: 'dialog', 'aria-modal': 'true', 'aria-label': title } : {}
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
