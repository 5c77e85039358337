import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from './icon.tsx'
import { join } from './join.ts'
import { alert } from './press.ts'

type Props = PropsWithChildren<{ label?: string; help?: string | undefined; error?: string | undefined; tight?: boolean }>

/** Around one Input: what to write, where to find it, what is wrong with it. tight: the last in a card, which names it. */
export function Field({ label, help, error, tight, children }: Props) {
  return (
    <View className={join('hf-field', tight && 'is-tight')}>
      {label !== undefined && <View className='hf-field-label'>{label}</View>}
      {help !== undefined && <View className='hf-field-help'>{help}</View>}
      {children}
      {error !== undefined && <FieldError>{error}</FieldError>}
    </View>
  )
}

function FieldError({ children }: PropsWithChildren) {
  return (
    <View className='hf-field-error' {...alert()}>
      <Icon name='warn' size={20} />
      <View className='hf-ml1'>{children}</View>
    </View>
  )
}
