import type { Verdict as Answer } from '@huifuwu/contract'
import { showTime } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { Body } from '../../ui/page.tsx'
import { Verdict } from '../../ui/verdict.tsx'
import { PersonCard } from './person-card.tsx'
import { TicketUnder } from './ticket-under.tsx'
import { hasTicketHere, tellVerdict } from './verdict-text.ts'
import { waysOn } from './ways.ts'
import { WaysOn } from './ways-on.tsx'

type Props = { verdict: Answer; typed: boolean }

/** Shape, word and colour; under it the ticket or the person; then what to do. */
export function Said({ verdict, typed }: Props) {
  const now = new Date(verdict.readAt)
  const { ticket, outcome } = verdict
  const here = hasTicketHere(verdict)
  return (
    <View>
      <Verdict kind={verdict.grade} {...tellVerdict(verdict, { typed, now })} />
      <Body bar>
        {ticket && here && <TicketUnder ticket={ticket} again={outcome === 'already-arrived'} />}
        <PersonCard verdict={verdict} under={!here} typed={typed} now={now} />
        <WaysOn ways={waysOn(verdict)} />
      </Body>
    </View>
  )
}

/** One line over the button. */
export function tellDone({ checkedInAt, outcome }: Answer): string | undefined {
  if (checkedInAt === null || (outcome !== 'arrived' && outcome !== 'late')) return undefined
  return `${showTime(new Date(checkedInAt))} 已签到，重复扫不会多取号`
}
