import type { Release } from '@huifuwu/contract'
import { showDay } from '@huifuwu/domain'
import { showDayPlainly } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { useTelling } from '../../field/use-telling.ts'
import { useMode } from '../../ui/mode.ts'
import { Row } from '../../ui/row.tsx'
import { isLate } from '../release-words.ts'

/** One day and the moment at which its places are there. */
export function ReleaseRow({ release: { on, at, state }, last }: { release: Release; last: boolean }) {
  const now = useFieldNow()
  const { elderly } = useMode()
  const { moment } = useTelling()
  const due = isLate(at, now) ? '晚了，还没放出来' : '正在放'
  const when = state === 'due' || new Date(at) <= now ? due : `${moment(new Date(at), now)} 放号`
  if (elderly) return <Row title={showDayPlainly(on, now)} sub={when} last={last} />
  return <Row title={showDay(on)} end={when} last={last} />
}
