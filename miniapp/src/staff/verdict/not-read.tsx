import { View } from '@tarojs/components'
import type { Problem } from '../../platform/problem.ts'
import { problemText } from '../../platform/problem-text.ts'
import { Button } from '../../ui/button.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Body } from '../../ui/page.tsx'
import { Void } from '../../ui/void.tsx'
import { readAgain } from '../reading.ts'

type Props = { problem: Problem; onBack: () => void }

/** No verdict: what was read is still here, and asking again cannot take a second ticket. */
export function NotRead({ problem, onBack }: Props) {
  const { title, why, next } = problemText(problem)
  const open = problem.status === 0 || problem.status >= 429
  return (
    <>
      <Nav title='扫码' onBack={onBack} />
      <Body bar>
        <Void icon={problem.code === 'offline' ? 'offline' : 'warn'} title={title}>
          <View>{why}</View>
          <View>{open ? '刚才读到的码还在，再试一次就行，不会多取号。' : next}</View>
          {open && (
            <View className='hf-m4'>
              <Button onPress={readAgain}>再试一次</Button>
            </View>
          )}
        </Void>
      </Body>
    </>
  )
}
