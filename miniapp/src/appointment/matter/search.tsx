import { View } from '@tarojs/components'
import { memo } from 'react'
import { Link } from '../../ui/button.tsx'
import { useMode } from '../../ui/mode.ts'
import { SearchBox } from '../../ui/search.tsx'

type Props = { typed: string; onType: (typed: string) => void }

/** Shortened where letters are large, so that it stays one line. */
function useHint(): string {
  const { elderly, wide } = useMode()
  if (elderly) return '写一句也行'
  return wide ? '事项或拼音' : '事项名称、大白话或拼音'
}

/** A field hands its value over to WeChat's screen each time it is drawn: so only for other words. */
export const Search = memo(function Search({ typed, onType }: Props) {
  const hint = useHint()
  return (
    <View className='hf-flex hf-m3'>
      <SearchBox label='搜事项' value={typed} onInput={onType} hint={hint} />
      {typed !== '' && (
        <View className='hf-ml2'>
          <Link end onPress={() => onType('')}>
            取消
          </Link>
        </View>
      )}
    </View>
  )
})
