import { View } from '@tarojs/components'
import { goBack } from '../platform/navigate.ts'
import { Icon } from './icon.tsx'
import { join } from './join.ts'
import { heading, press } from './press.ts'

type Props = { title: string; first?: boolean; white?: boolean; onBack?: () => void }

/** first: a tab page, nothing to go back to. */
export function Nav({ title, first, white, onBack = goBack }: Props) {
  return (
    <View className={join('hf-nav', white && 'is-white')}>
      {!first && (
        <View className='hf-nav-back' {...press({ onPress: onBack, label: '返回' })}>
          <Icon name='left' />
        </View>
      )}
      <View className={join('hf-nav-title', first && 'is-first')} {...heading(1)}>
        {title}
      </View>
    </View>
  )
}
