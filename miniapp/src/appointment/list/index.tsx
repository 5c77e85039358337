import { useState } from 'react'
import { OldStrip } from '../../field/answer.tsx'
import { usePersonFirst } from '../../field/person-first.tsx'
import { useUpcoming } from '../../field/use-upcoming.ts'
import { addressOf } from '../../platform/page-address.ts'
import { usePull } from '../../platform/pull.ts'
import { queryClient } from '../../platform/query.ts'
import { Nav } from '../../ui/nav.tsx'
import { Page } from '../../ui/page.tsx'
import { type Seg, Segs } from '../../ui/tabs.tsx'
import { Past } from './past.tsx'
import { SignInFirst } from './sign-in-first.tsx'
import { UpcomingList } from './upcoming-list.tsx'

type When = 'upcoming' | 'past'

export default function ListPage() {
  const upcoming = useUpcoming()
  const person = usePersonFirst({ goOn: addressOf('list') })
  const [when, setWhen] = useState<When>('upcoming')
  usePull(() => queryClient.refetchQueries({ queryKey: ['GET /appointments'], type: 'active' }))
  const count = upcoming.appointments?.length ?? 0
  const segs: Seg[] = [
    { key: 'upcoming', word: count === 0 ? '即将' : `即将 ${count}` },
    { key: 'past', word: '过往' },
  ]
  const head = <Segs segs={segs} on={when} onPick={(key) => setWhen(key as When)} />
  return (
    <Page>
      <Nav title='我的预约' />
      <OldStrip problem={upcoming.problem} readAt={upcoming.readAt} words='预约码照样能用' />
      {!upcoming.signedIn && <SignInFirst onPress={person.ask} />}
      {upcoming.signedIn && (when === 'upcoming' ? <UpcomingList head={head} upcoming={upcoming} /> : <Past head={head} />)}
      {person.sheet}
    </Page>
  )
}
