import { isMobile, normalisePhone } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import type { Phone } from './use-prove.ts'

type Props = { waiting: boolean; onPhone: (phone: Phone) => void }

function tellWrong(mobile: string): string | undefined {
  if (mobile === '') return '还没写。一共 11 位，以 1 开头'
  return isMobile(mobile) ? undefined : '手机号一共 11 位，以 1 开头。对着看一遍'
}

/** A browser has no number to hand out: the demonstration types one, and no message is sent. */
export function PhoneForDemo({ waiting, onPhone }: Props) {
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const mobile = normalisePhone(typed)
  const wrong = tried ? tellWrong(mobile) : undefined
  const send = () => {
    setTried(true)
    if (isMobile(mobile)) onPhone({ kind: 'demo', mobile })
  }
  return (
    <>
      <View className='hf-m4'>
        <Field label='手机号' help='演示用的号，不发短信' error={wrong}>
          <Input label='手机号' kind='phone' value={typed} most={30} wrong={wrong !== undefined} onInput={setTyped} onDone={send} />
        </Field>
      </View>
      <Bar note='核对约 3 秒'>
        <Button wait={waiting && '正在核对，约 3 秒'} onPress={send}>
          核对并保存
        </Button>
      </Bar>
    </>
  )
}
