import { View } from '@tarojs/components'
import { dial } from '../platform/notice.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { ReadAloud } from '../ui/read-aloud.tsx'

/** 长辈版: somebody to call, on the pages one comes back to; quiet: reading aloud has its place higher up. */
export function HelpCard({ children, quiet }: { children?: string; quiet?: boolean }) {
  return (
    <Card next>
      <View className='hf-strong'>不会用？有人帮您</View>
      {children !== undefined && <View className='hf-2'>{children}</View>}
      <View className='hf-m3'>
        <Button kind='secondary' icon='phone' onPress={() => dial('12345')}>
          拨打 12345
        </Button>
      </View>
      {!quiet && <ReadAloud />}
    </Card>
  )
}
