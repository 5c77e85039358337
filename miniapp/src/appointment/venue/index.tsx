import { View } from '@tarojs/components'
import { Answer, OldStrip } from '../../field/answer.tsx'
import { useUpcoming } from '../../field/use-upcoming.ts'
import { useParams } from '../../platform/navigate.ts'
import { usePull } from '../../platform/pull.ts'
import { useRead } from '../../platform/query.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page, Title } from '../../ui/page.tsx'
import { Step } from '../step.tsx'
import { sayWhere } from './say-where.ts'
import { VenueChoices } from './venue-choices.tsx'
import { Venues } from './venues.tsx'

const bones = (
  <View className='hf-m3'>
    <BoneCard lines={3} />
    <BoneCard lines={3} next />
    <BoneCard lines={3} next />
  </View>
)

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
      <Body bar={elderly}>
        <Step at={2} />
        <Title>去哪里办？</Title>
        <Answer of={venues} bones={bones}>
          {(answer) => (
            <>
              {!elderly && <View className='hf-2'>{sayWhere(answer.venues)}</View>}
              <Choose answer={answer} lastVisit={lastVisit} />
            </>
          )}
        </Answer>
      </Body>
    </Page>
  )
}
