import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { forgetConsent } from '../../field/consent.ts'
import { call } from '../../platform/api.ts'
import { restartAt } from '../../platform/navigate.ts'
import { say } from '../../platform/say.ts'
import { forgetSignIn } from '../../platform/sign-in.ts'
import { erase } from '../../platform/storage.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'

/** Whoever wants out is out on this phone at once, with a network or without. */
async function signOut(): Promise<void> {
  await call('DELETE /sign-ins/current').catch(() => undefined)
  forgetSignIn('resident')
  forgetConsent()
  erase('repeat-keys')
}

/** Says first what goes and what stays. */
export function SignOutSheet({ onClose }: { onClose: () => void }) {
  const { mutate, isPending } = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      say('已退出')
      restartAt('home')
    },
  })
  return (
    <Sheet title='退出登录' onClose={onClose}>
      <View>约好的号都还在，再登录就看得到。</View>
      <View className='hf-2 hf-m1'>存在这台手机上的预约码会清掉，没有网络就亮不了。</View>
      <View className='hf-m4'>
        <Button kind='secondary' onPress={onClose}>
          不退出
        </Button>
      </View>
      <View className='hf-m2'>
        <Button kind='danger' wait={isPending && '正在退出'} onPress={() => mutate()}>
          退出这台手机
        </Button>
      </View>
    </Sheet>
  )
}
