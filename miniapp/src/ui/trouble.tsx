import { View } from '@tarojs/components'
import type { Problem } from '../platform/problem.ts'
import { problemText } from '../platform/problem-text.ts'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import { Void } from './void.tsx'

type Props = { problem: Problem; onRetry?: () => void }

/** In place of a page's content: what, why, what now. */
export function Trouble({ problem, onRetry }: Props) {
  const { title, why, next } = problemText(problem)
  return (
    <Void icon={problem.code === 'offline' ? 'offline' : 'warn'} title={title}>
      <View>{why}</View>
      <View>{next}</View>
      {onRetry && (
        <View className='hf-m4'>
          <Button kind='secondary' onPress={onRetry}>
            再试一次
          </Button>
        </View>
      )}
    </Void>
  )
}

/** Beside what was refused: the page stays as it is. */
export function TroubleNotice({ problem }: { problem: Problem }) {
  const { title, why, next } = problemText(problem)
  return (
    <Notice kind='bad' title={title}>
      <View>{why}</View>
      <View>{next}</View>
    </Notice>
  )
}
