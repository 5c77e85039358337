import { View } from '@tarojs/components'
import { Answer, OldStrip } from '../../field/answer.tsx'
import { useUpcoming } from '../../field/use-upcoming.ts'
import { open, useParams } from '../../platform/navigate.ts'
import type { Pages } from '../../platform/pages.ts'
import { usePull } from '../../platform/pull.ts'
import { useRead } from '../../platform/query.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Link } from '../../ui/button.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page, Title } from '../../ui/page.tsx'
import { Step } from '../step.tsx'
import { sayOnlyFor, sayWhere } from './say-where.ts'
import { VenueChoices } from './venue-choices.tsx'
import { Venues } from './venues.tsx'

const head = (
  <>
    <Step at={2} />
    <Title>去哪里办？</Title>
  </>
)

const bones = (
  <View className='hf-m3'>
    <BoneCard lines={3} />
    <BoneCard lines={3} next />
    <BoneCard lines={3} next />
  </View>
)

/** What one should know before going; who knows it already passes by. */
function Under({ matterId, children }: { matterId: Pages['guide']['matterId']; children: string | undefined }) {
  const guide = () => open('guide', { matterId })
  if (children === undefined) {
    return (
      <Link plain onPress={guide}>
        带什么、多少钱，先看一下
      </Link>
    )
  }
  return (
    <View className='hf-flex hf-between'>
      <View className='hf-2 hf-grow'>{children}</View>
      <Link end onPress={guide}>
        办事指南
      </Link>
    </View>
  )
}

export default function VenuePage() {
  const { matterId } = useParams('venue')
  const { elderly } = useMode()
  const { lastVisit } = useUpcoming()
  const venues = useRead('GET /matters/:matterId/venues', { params: { matterId } })
  usePull(venues.refetch)
  const { data } = venues
  const Choose = elderly ? VenueChoices : Venues
  return (
    <Page>
      <Nav title={(elderly ? data?.matter.plainName : data?.matter.name) ?? '选办事点'} />
      <OldStrip problem={venues.error} readAt={data && new Date(data.readAt)} />
      <Body bar={elderly} quiet={elderly && data !== undefined}>
        <Answer of={venues} head={head} bones={bones}>
          {(answer) => (
            <>
              <Under matterId={matterId}>{elderly ? sayOnlyFor(answer.matter) : sayWhere(answer.matter, answer.venues)}</Under>
              <Choose answer={answer} lastVisit={lastVisit} />
            </>
          )}
        </Answer>
      </Body>
    </Page>
  )
}
