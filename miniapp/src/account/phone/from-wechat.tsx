import { View } from '@tarojs/components'
import { useState } from 'react'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PhoneButton } from '../../ui/phone-button.tsx'
import type { Phone } from './use-prove.ts'

type Props = { waiting: boolean; onPhone: (phone: Phone) => void }

/** WeChat asks once more; a no leaves the other ways. */
export function PhoneFromWechat({ waiting, onPhone }: Props) {
  const [refused, setRefused] = useState(false)
  const take = (code: string | undefined) => {
    setRefused(code === undefined)
    if (code !== undefined) onPhone({ kind: 'wechat', code })
  }
  return (
    <>
      {refused && (
        <View className='hf-m3'>
          <Notice kind='warn' title='没有拿到手机号'>
            微信没给，可能是点了不允许。再点一次就行；不想给，带证件去任一大厅当场核对。
          </Notice>
        </View>
      )}
      <Bar note='微信会再问一次，点“允许”就行'>
        {waiting ? (
          <Button wait='正在核对，约 3 秒' onPress={() => undefined} />
        ) : (
          <PhoneButton onCode={take}>用微信绑定的手机号</PhoneButton>
        )}
      </Bar>
    </>
  )
}
