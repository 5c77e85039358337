import { View } from '@tarojs/components'
import { open } from '../../platform/navigate.ts'
import { Button, Link } from '../../ui/button.tsx'
import { Void } from '../../ui/void.tsx'

const book = () => open('matter')

/** Nobody knows yet who is asking. */
export const NobodyYet = ({ onSignIn }: { onSignIn: () => void }) => (
  <Void icon='code' title='约了号，码就在这里'>
    <View>到大厅给工作人员扫，没有网络也能亮。</View>
    <View className='hf-m4'>
      <Button onPress={onSignIn}>登录，看我的码</Button>
    </View>
    <View className='hf-m2'>
      <Link plain onPress={book}>
        先看哪天有号
      </Link>
    </View>
  </Void>
)

/** Nothing booked: what to do. */
export const NoCode = () => (
  <Void icon='code' title='现在没有要亮的码'>
    <View>约了号，码就在这里，没有网络也能亮。</View>
    <View className='hf-m4'>
      <Button onPress={book}>去约号</Button>
    </View>
    <View className='hf-m2'>
      <Link plain onPress={() => open('list')}>
        看过往的预约
      </Link>
    </View>
  </Void>
)
