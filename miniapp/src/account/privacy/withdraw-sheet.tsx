import type { Me } from '@huifuwu/contract'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { forgetConsent } from '../../field/consent.ts'
import { noteMe } from '../../field/note-me.ts'
import type { Problem } from '../../platform/problem.ts'
import { callOnce } from '../../platform/repeat-key.ts'
import { channel } from '../../platform/settings.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'

/** Says what it costs before it is done. */
export function WithdrawSheet({ version, onClose }: { version: string; onClose: () => void }) {
  const { mutate, isPending, error } = useMutation<Me, Problem>({
    mutationFn: () => callOnce('POST /me/consents', { body: { version, agreed: false, channel } }),
    onSuccess: async (me) => {
      forgetConsent()
      await noteMe(me)
      onClose()
    },
  })
  return (
    <Sheet title='收回同意' onClose={onClose}>
      <View>收回后马上不再用，约好的号不受影响。</View>
      <View className='hf-2 hf-m1'>新的号要再同意才能约。直接去大厅取现场号，一样能办。</View>
      {error && (
        <View className='hf-m3'>
          <TroubleNotice problem={error} />
        </View>
      )}
      <View className='hf-m4'>
        <Button kind='secondary' onPress={onClose}>
          先不收回
        </Button>
      </View>
      <View className='hf-m2'>
        <Button kind='danger' wait={isPending && '正在收回'} onPress={() => mutate()}>
          收回同意
        </Button>
      </View>
    </Sheet>
  )
}
