import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { isH5 } from '../platform/settings.ts'
import { Icon } from './icon.tsx'
import { join } from './join.ts'
import { press } from './press.ts'
import { useTyped } from './typed.ts'

type BoxProps = { value: string; onInput: (value: string) => void; hint: string }

export function SearchBox({ value, onInput, hint }: BoxProps) {
  const [inside, setInside] = useState(false)
  const { key, note, ...typed } = useTyped(value)
  return (
    <View className={join('hf-search', inside && 'is-focus')}>
      <Icon name='search' size={20} />
      <View className='hf-search-text'>
        <Input
          key={key}
          {...typed}
          className='hf-input-text'
          placeholder={hint}
          placeholderClass='hf-input-hint'
          confirmType='search'
          {...(isH5 ? { nativeProps: { 'aria-label': hint, type: 'search' } } : {})}
          onInput={(event) => {
            note(event.detail.value)
            onInput(event.detail.value)
          }}
          onFocus={() => setInside(true)}
          onBlur={() => setInside(false)}
        />
      </View>
    </View>
  )
}

type EntryProps = { hint: string; onPress: () => void }

/** Looks like the box and leads to the page that has it. */
export function SearchEntry({ hint, onPress }: EntryProps) {
  return (
    <View className='hf-search' {...press({ onPress })}>
      <Icon name='search' size={20} />
      <View className='hf-search-text'>{hint}</View>
    </View>
  )
}
