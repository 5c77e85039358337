import { View } from '@tarojs/components'
import { Icon } from './icon.tsx'
import { setElderly, useMode } from './mode.ts'
import { heading, press, silent } from './press.ts'

function ModeSwitch() {
  const { elderly } = useMode()
  const word = elderly ? '标准版' : '长辈版'
  return (
    <View className='hf-mode' {...press({ onPress: () => setElderly(!elderly), label: `换成${word}` })}>
      <View className='hf-mode-face'>{word}</View>
    </View>
  )
}

type Props = { name: string; place?: string | undefined; hello: string; sub?: string | undefined }

/** Sky and hills of the home page; the first card after it takes `rise`. */
export function HomeHeader({ name, place, hello, sub }: Props) {
  return (
    <View className='hf-home'>
      <View className='hf-home-bar'>
        {name}
        {place !== undefined && (
          <View className='hf-home-place'>
            <Icon name='pin' size={16} />
            <View className='hf-ml1'>{place}</View>
          </View>
        )}
      </View>
      <View className='hf-home-hello'>
        <View className='hf-grow'>
          <View className='hf-home-name' {...heading(1)}>
            {hello}
          </View>
          {sub !== undefined && <View className='hf-2'>{sub}</View>}
        </View>
        <ModeSwitch />
      </View>
      <View className='hf-hills' {...silent()} />
    </View>
  )
}
