import { View } from '@tarojs/components'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Body } from '../../ui/page.tsx'
import { Void } from '../../ui/void.tsx'

export const SignInFirst = ({ onPress }: { onPress: () => void }) => (
  <>
    <Body bar>
      <Void icon='me' title='登录后看您的预约'>
        <View>预约只给本人看，先登录，认得出是您。</View>
      </Void>
    </Body>
    <Bar>
      <Button onPress={onPress}>去登录</Button>
    </Bar>
  </>
)
