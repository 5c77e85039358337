import { View } from '@tarojs/components'
import type { PersonFirst } from '../../field/person-first.tsx'
import { problemText } from '../../platform/problem-text.ts'
import { isExpired } from '../../platform/sign-in.ts'
import { Bone } from '../../ui/bone.tsx'
import { Button } from '../../ui/button.tsx'
import { useMode } from '../../ui/mode.ts'
import { Title } from '../../ui/page.tsx'

function Stranger({ onSignIn }: { onSignIn: () => void }) {
  return (
    <>
      <Title>{isExpired('resident') ? '要重新登录一下' : '您好'}</Title>
      <View className='hf-2'>登录后能约号，约好的都在这里。</View>
      <View className='hf-m3'>
        <Button onPress={onSignIn}>登录</Button>
      </View>
    </>
  )
}

/** Whose page this is. */
export function Who({ person: { signedIn, me, problem, ask } }: { person: PersonFirst }) {
  const { elderly } = useMode()
  if (!signedIn) return <Stranger onSignIn={ask} />
  if (me?.realName) {
    return (
      <>
        <Title>{me.realName.name}</Title>
        <View className='hf-2 hf-num'>{`${elderly ? '手机 ' : '已实名，'}${me.realName.maskedPhone}`}</View>
      </>
    )
  }
  if (!me && !problem) return <Bone width={40} />
  return (
    <>
      <Title>您好</Title>
      <View className='hf-2'>{me ? '已登录，还没实名' : problem && `${problemText(problem).title}，姓名晚一点再显示`}</View>
    </>
  )
}
