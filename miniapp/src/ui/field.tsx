import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from './icon.tsx'
import { alert } from './press.ts'

type Props = PropsWithChildren<{ label: string; help?: string | undefined; error?: string | undefined }>

/** Around one Input: what to write, where to find it, what is wrong with it. */
export function Field({ label, help, error, children }: Props) {
  return (
    <View className='hf-field'>
      <View className='hf-field-label'>{label}</View>
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
