import { showDay, toOn } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { usePersonFirst } from '../../field/person-first.tsx'
import { useFieldNow } from '../../field/use-field-now.ts'
import { useUpcoming } from '../../field/use-upcoming.ts'
import { open } from '../../platform/navigate.ts'
import { addressOf } from '../../platform/page-address.ts'
import { usePull } from '../../platform/pull.ts'
import { useRead } from '../../platform/query.ts'
import { HomeHeader } from '../../ui/home-header.tsx'
import { useMode } from '../../ui/mode.ts'
import { Body, Page } from '../../ui/page.tsx'
import { SearchEntry } from '../../ui/search-entry.tsx'
import { HelpCard } from '../help-card.tsx'
import { MainTabs } from '../main-tabs.tsx'
import { ElderlyOffer } from './elderly-offer.tsx'
import { HomeEntries } from './entries.tsx'
import { greet } from './greeting.ts'
import { Halls } from './halls.tsx'
import { OldNotice } from './old-notice.tsx'
import { SignInCard } from './sign-in-card.tsx'
import { asksFirst, TopCard } from './top-card.tsx'

function useHome() {
  const { elderly, wide } = useMode()
  const now = useFieldNow()
  const upcoming = useUpcoming()
  const person = usePersonFirst({ goOn: addressOf('home') })
  const venues = useRead('GET /venues', {})
  usePull(() => Promise.all([upcoming.signedIn ? upcoming.reload() : undefined, venues.refetch()]))
  return { elderly, wide, now, upcoming, person, venues }
}

export default function HomePage() {
  const { elderly, wide, now, upcoming, person, venues } = useHome()
  const { signedIn, me, ask, sheet } = person
  const today = signedIn ? showDay(toOn(now)) : '在惠州办事，从这里开始'
  const halls = venues.data?.venues.filter(({ earliestAt }) => earliestAt !== null).length
  return (
    <Page>
      <HomeHeader name='惠服务' place='惠州' hello={greet({ signedIn, name: me?.realName?.name }, now)} sub={elderly ? undefined : today} />
      <Body tabs flat quiet={elderly}>
        <TopCard upcoming={upcoming} now={now} elderly={elderly} />
        <OldNotice upcoming={upcoming} halls={{ problem: venues.error, readAt: venues.data && new Date(venues.data.readAt) }} />
        {!elderly && !asksFirst(upcoming) && (
          <View className='hf-flex hf-m3'>
            <SearchEntry hint={wide ? '搜事项，如 身份证' : '搜事项，如 身份证、社保、过户'} onPress={() => open('matter')} />
          </View>
        )}
        <ElderlyOffer />
        <HomeEntries halls={halls} next={upcoming.appointments?.[0]} now={now} elderly={elderly} />
        {!signedIn && <SignInCard onPress={ask} />}
        {elderly ? (
          <HelpCard quiet>打电话问怎么约。直接去大厅也能办，有人带您取号。</HelpCard>
        ) : (
          <Halls answer={venues.data} problem={venues.error} now={now} />
        )}
      </Body>
      <MainTabs on='home' />
      {sheet}
    </Page>
  )
}
