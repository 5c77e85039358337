import { View } from '@tarojs/components'
import type { ComponentType } from 'react'
import type { AnyCode, Problem } from '../platform/problem.ts'
import { problemText } from '../platform/problem-text.ts'
import { take, type Way, wantsSignIn } from '../platform/way.ts'
import { Button, Link } from './button.tsx'
import { Notice } from './notice.tsx'
import { Void } from './void.tsx'

type WaysProps = { way: Way | undefined; onRetry: (() => void) | undefined }

/** Asking again where that can help; else, or besides, the way that the words name. */
function Ways({ way, onRetry }: WaysProps) {
  const again = onRetry && !(way && 'go' in way) ? onRetry : undefined
  return (
    <>
      {again && (
        <View className='hf-m4'>
          <Button kind='secondary' onPress={again}>
            再试一次
          </Button>
        </View>
      )}
      {way && (
        <View className={again ? 'hf-m2' : 'hf-m4'}>
          <Button kind={again ? 'text' : 'secondary'} onPress={() => take(way)}>
            {way.word}
          </Button>
        </View>
      )}
    </>
  )
}

export type TroubleProps = { problem: Problem; onRetry?: () => void }

const drawn = new Map<AnyCode, ComponentType<TroubleProps>>()

/** A refusal that has a picture of its own, drawn by whoever knows the field. */
export const drawTrouble = (code: AnyCode, Part: ComponentType<TroubleProps>): void => void drawn.set(code, Part)

/** In place of a page's content: what, why, what now. */
export function Trouble(props: TroubleProps) {
  const Part = drawn.get(props.problem.code) ?? PlainTrouble
  return <Part {...props} />
}

function PlainTrouble({ problem, onRetry }: TroubleProps) {
  const { title, why, next, way } = problemText(problem)
  return (
    <Void icon={wantsSignIn(way) ? 'lock' : problem.code === 'offline' ? 'offline' : 'warn'} title={title}>
      <View>{why}</View>
      <View>{next}</View>
      <Ways way={way} onRetry={onRetry} />
    </Void>
  )
}

type NoticeProps = { problem: Problem; onLeave?: () => void }

/** Beside what was refused: the page stays as it is. onLeave: before one goes to sign in, to come back without the refusal. */
export function TroubleNotice({ problem, onLeave }: NoticeProps) {
  const { title, why, next, way } = problemText(problem)
  const leave = (to: Way): void => {
    onLeave?.()
    take(to)
  }
  return (
    <Notice kind='bad' title={title}>
      <View>{why}</View>
      <View>{next}</View>
      {way && wantsSignIn(way) && (
        <Link plain onPress={() => leave(way)}>
          {way.word}
        </Link>
      )}
    </Notice>
  )
}
