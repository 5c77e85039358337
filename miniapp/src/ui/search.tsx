import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { isH5 } from '../platform/settings.ts'
import { Icon } from './icon.tsx'
import { join } from './join.ts'
import { useMode } from './mode.ts'
import { press } from './press.ts'
import { useTyped } from './typed.ts'

type Props = { label: string; value: string; onInput: (value: string) => void; hint: string }

const mostSigns = 60

/** A pill to write into; what is found stands below it while one types. */
export function SearchBox({ label, value, onInput, hint }: Props) {
  const { elderly } = useMode()
  const [inside, setInside] = useState(false)
  const { key, note, ...typed } = useTyped(value)
  return (
    <View className={join('hf-search', inside && 'is-focus')}>
      <Icon name='search' {...(elderly ? {} : { size: 20 })} />
      <Input
        key={key}
        {...typed}
        type='text'
        confirmType='search'
        className='hf-input-text'
        placeholder={hint}
        placeholderClass='hf-input-hint'
        maxlength={mostSigns}
        {...(isH5 ? { nativeProps: { 'aria-label': label } } : {})}
        onInput={(event) => {
          note(event.detail.value)
          onInput(event.detail.value)
        }}
        onFocus={() => setInside(true)}
        onBlur={() => setInside(false)}
      />
      {value !== '' && (
        <View className='hf-search-clear' {...press({ onPress: () => onInput(''), label: '清空' })}>
          <Icon name='close' size={20} />
        </View>
      )}
    </View>
  )
}
