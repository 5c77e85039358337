import { View } from '@tarojs/components'
import { useState } from 'react'
import { Link } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Input } from '../../ui/input.tsx'
import type { SignInForm } from './use-form.ts'

function Show({ shown, onPress }: { shown: boolean; onPress: () => void }) {
  const word = shown ? '隐藏' : '显示'
  return (
    <Link end onPress={onPress} label={`${word}密码`}>
      <Icon name='eye' size={20} />
      <View className='hf-ml1'>{word}</View>
    </Link>
  )
}

export function Fields({ userName, password, tellName, tellPassword, setUserName, setPassword, send }: SignInForm) {
  const [shown, setShown] = useState(false)
  return (
    <>
      <Field label='账号' error={tellName}>
        <Input label='账号' value={userName} most={60} wrong={tellName !== undefined} onInput={setUserName} onDone={send} />
      </Field>
      <Field label='密码' error={tellPassword}>
        <Input
          key={String(shown)}
          label='密码'
          kind={shown ? 'text' : 'password'}
          value={password}
          most={200}
          wrong={tellPassword !== undefined}
          onInput={setPassword}
          onDone={send}
          end={<Show shown={shown} onPress={() => setShown(!shown)} />}
        />
      </Field>
    </>
  )
}
