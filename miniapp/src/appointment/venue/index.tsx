import { View } from '@tarojs/components'
import { Answer, OldStrip } from '../../field/answer.tsx'
import { useParams } from '../../platform/navigate.ts'
import { usePull } from '../../platform/pull.ts'
import { useRead } from '../../platform/query.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page, Title } from '../../ui/page.tsx'
import { Step } from '../step.tsx'
import { VenueCard } from './venue-card.tsx'

const bones = (
  <>
    <BoneCard lines={3} next />
    <BoneCard lines={3} next />
  </>
)

const sayHowMany = (count: number): string => (count === 1 ? '这件事在这里办。' : `${count} 个办事点能办，最早有号的排在前面。`)

export default function VenuePage() {
  const { matterId } = useParams('venue')
  const venues = useRead('GET /matters/:matterId/venues', { params: { matterId } })
  usePull(venues.refetch)
  const { data } = venues
  return (
    <Page>
      <Nav title={data?.matter.name ?? '选办事点'} />
      <OldStrip problem={venues.error} readAt={data && new Date(data.readAt)} />
      <Body>
        <Step at={2} />
        <Title>去哪里办？</Title>
        <Answer of={venues} bones={bones}>
          {(answer) => (
            <>
              <View className='hf-2'>{sayHowMany(answer.venues.length)}</View>
              {answer.venues.map((venue) => (
                <VenueCard key={venue.id} venue={venue} matterId={matterId} />
              ))}
            </>
          )}
        </Answer>
      </Body>
    </Page>
  )
}
