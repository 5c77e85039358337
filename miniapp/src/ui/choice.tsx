import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { join } from './join.ts'
import { press } from './press.ts'

const Dot = ({ look }: { look: string }) => <View className={join('hf-choice-dot', look)} />

const Box = ({ look }: { look: string }) => (
  <View className={join('hf-tick', look)}>{look === 'is-on' && <Icon name='check' size={16} />}</View>
)

type Props = {
  title: ReactNode
  sub?: ReactNode
  on?: boolean
  off?: boolean
  many?: boolean
  onPress?: () => void
  end?: ReactNode
  label?: string
}

/** One of several, or with `many` a tick of its own. off: sub says why and from when. */
export function Choice({ title, sub, on = false, off = false, many, onPress, end, label }: Props) {
  const look = off ? 'is-off' : on ? 'is-on' : ''
  const role = many ? 'checkbox' : 'radio'
  return (
    <View className={join('hf-choice', look)} {...press({ onPress, role, on, off, label })}>
      {many ? <Box look={look} /> : <Dot look={look} />}
      <View className='hf-grow'>
        <View className={join('hf-strong', many && off && 'hf-c-ink2')}>{title}</View>
        {sub !== undefined && <View className='hf-2'>{sub}</View>}
      </View>
      {end}
    </View>
  )
}
