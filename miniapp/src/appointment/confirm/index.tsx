import { usePersonFirst } from '../../field/person-first.tsx'
import { open, useParams } from '../../platform/navigate.ts'
import { addressOf } from '../../platform/page-address.ts'
import type { Pages } from '../../platform/pages.ts'
import { isExpired } from '../../platform/sign-in.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page, Title } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { ConfirmBar } from './confirm-bar.tsx'
import { Facts } from './facts.tsx'
import { FactsElderly } from './facts-elderly.tsx'
import { Gone } from './gone.tsx'
import { Refused } from './refused.tsx'
import { useBooking } from './use-booking.ts'
import { useDraft } from './use-draft.ts'

function useConfirm(params: Pages['confirm']) {
  const read = useDraft(params)
  const way = { goOn: addressOf('confirm', params), need: 'real-name' } as const
  const person = usePersonFirst(way)
  const booking = useBooking(params, () => {
    if (isExpired('resident')) open('sign-in', way)
    void read.reload()
    void person.reload()
  })
  return { ...read, person, booking }
}

export default function ConfirmPage() {
  const params = useParams('confirm')
  const { elderly } = useMode()
  const { draft, gone, problem, reload, person, booking } = useConfirm(params)
  const Show = elderly ? FactsElderly : Facts
  return (
    <Page>
      <Nav title='确认预约' />
      <Body bar>
        {gone && <Gone params={params} />}
        {draft && (
          <>
            <Title>{elderly ? '对不对？' : '看一下，对不对？'}</Title>
            <Refused booking={booking} />
            <Show draft={draft} me={person.me} params={params} />
          </>
        )}
        {!draft && !gone && (problem ? <Trouble problem={problem} onRetry={() => void reload()} /> : <BoneCard lines={10} />)}
      </Body>
      {draft && <ConfirmBar draft={draft} params={params} person={person} booking={booking} />}
      {person.sheet}
    </Page>
  )
}
