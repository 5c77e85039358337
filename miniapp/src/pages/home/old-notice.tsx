import { View } from '@tarojs/components'
import { tellLine } from '../../field/answer.tsx'
import { showUpdated } from '../../field/time-words.ts'
import { useTelling } from '../../field/use-telling.ts'
import type { Problem } from '../../platform/problem.ts'
import { Notice } from '../../ui/notice.tsx'

type Told = { problem: Problem | null | undefined; readAt: Date | undefined }
type Props = { upcoming: Told; halls: Told }

const words: Record<keyof Props, (updated: string) => string> = {
  upcoming: (updated) => `预约是 ${updated}的，码照样能用。下拉再试一次。`,
  halls: (updated) => `各大厅是 ${updated}的情况。下拉再试一次。`,
}

/** Old facts stay, with their age, under the first card: here no bar is above it that could carry the strip of other pages. */
export function OldNotice(told: Props) {
  const tell = useTelling()
  const which = (['upcoming', 'halls'] as const).find((each) => told[each].problem && told[each].readAt)
  const { problem, readAt } = which ? told[which] : {}
  if (!which || !problem || !readAt) return null
  return (
    <View className='hf-m3'>
      <Notice kind='warn' icon='offline' title={tellLine(problem)}>
        {words[which](showUpdated(readAt, tell))}
      </Notice>
    </View>
  )
}
