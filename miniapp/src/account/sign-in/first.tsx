import { View } from '@tarojs/components'
import { goBack } from '../../platform/navigate.ts'
import { isH5 } from '../../platform/settings.ts'
import { Link } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Heading, Title } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'

const words = isH5
  ? { title: '先登录一下', sub: '这里是演示，选一位编好的人，就能往下走。' }
  : { title: '用微信登录', sub: '点一次就好，下次打开就认得您。' }

/** What signing in brings, and what works without. */
export function FirstTime() {
  return (
    <>
      <Title>{words.title}</Title>
      <View className='hf-2'>{words.sub}</View>
      <Heading>登录后</Heading>
      <Card flush>
        <Row icon='calendar' title='约号、取消' sub='先约号再出门，到了不用排长队' />
        <Row icon='code' title='预约码存在手机里' sub='没有网络也能亮' />
        <Row icon='licence' title='填过的不用再填' sub='姓名、证件号只核对一次' last />
      </Card>
      <Heading>不登录也能</Heading>
      <Card>看各大厅余号、打 12345 问怎么约，或者直接去大厅取现场号。</Card>
      <View className='hf-m2'>
        <Link plain onPress={goBack}>
          先不登录，随便看看
        </Link>
      </View>
    </>
  )
}
