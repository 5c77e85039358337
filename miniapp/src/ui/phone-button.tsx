import { Button as NativeButton } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

type Props = PropsWithChildren<{ onCode: (code: string | undefined) => void }>

/** WeChat hands out a phone number only to its own button; undefined: the person said no. */
export function PhoneButton({ children, onCode }: Props) {
  return (
    <NativeButton className='hf-btn is-primary' openType='getPhoneNumber' onGetPhoneNumber={(event) => onCode(event.detail.code)}>
      {children}
    </NativeButton>
  )
}
