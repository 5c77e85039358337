import { isAppointmentNumber, normaliseNumber } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { useMode } from '../../ui/mode.ts'
import { tellNumber } from './view.ts'

type Props = { title: string; focus?: boolean; beside?: boolean; onNumber: (number: string) => void }

/** For a code that cannot be read; the number stands under it. beside: another button of the page is the filled one. */
export function NumberCard({ title, focus = false, beside, onNumber }: Props) {
  const [typed, setTyped] = useState('')
  const { wide } = useMode()
  const [asked, setAsked] = useState(false)
  const wrong = tellNumber(typed, asked)
  const note = (text: string) => {
    setAsked(false)
    setTyped(text)
  }
  const look = () => {
    setAsked(true)
    const number = normaliseNumber(typed)
    if (isAppointmentNumber(number)) onNumber(number)
  }
  return (
    <Card next>
      <View className='hf-flex hf-between hf-wrap'>
        <View className='hf-field-label'>{title}</View>
        <View className='hf-caption'>没有字母 I L O U</View>
      </View>
      <Field error={wrong} tight>
        <View className={wide ? 'hf-m1' : 'hf-flex hf-m1'}>
          <Input
            label='预约号'
            kind='short'
            hint='7K2M-4QXD'
            grow
            value={typed}
            most={40}
            focus={focus}
            wrong={wrong !== undefined}
            onInput={note}
            onDone={look}
          />
          <View className={wide ? 'hf-m2' : 'hf-ml2'}>
            <Button kind={beside ? 'secondary' : 'primary'} onPress={look}>
              查
            </Button>
          </View>
        </View>
      </Field>
    </Card>
  )
}
