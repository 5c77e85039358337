import type { Matter } from '@huifuwu/contract'
import { guideScene } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { Answer, OldStrip } from '../../field/answer.tsx'
import { open, useParams } from '../../platform/navigate.ts'
import { dial } from '../../platform/notice.ts'
import { usePull } from '../../platform/pull.ts'
import { useRead } from '../../platform/query.ts'
import { useShareCard, useShareMoment } from '../../platform/share.ts'
import { Bar } from '../../ui/bar.tsx'
import { BoneCard } from '../../ui/bone.tsx'
import { Button } from '../../ui/button.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page, Title } from '../../ui/page.tsx'
import { ShareButton } from '../../ui/share-button.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { GuideFacts, GuideFactsElderly } from './facts.tsx'
import { HallPhones } from './hall-phones.tsx'

const bones = (
  <>
    <BoneCard lines={2} />
    <BoneCard lines={10} next />
  </>
)

function Head({ matter }: { matter: Matter }) {
  const { name, plainName, areaName } = matter
  const { elderly } = useMode()
  return (
    <>
      <Title>{elderly ? plainName : name}</Title>
      <View className='hf-2'>{elderly && plainName !== name ? `窗口上写的是：${name}` : areaName}</View>
      <SampleMark of={[matter]}>
        <View className='hf-2 hf-m1'>费用、天数、材料和依据是演示用的，真去办以窗口说的为准。</View>
      </SampleMark>
    </>
  )
}

/** What is done at home leads nowhere else: somebody to ask. */
function Lead({ matter: { id, offeringId }, served }: { matter: Matter; served: boolean }) {
  if (offeringId !== null && served) return <Button onPress={() => open('venue', { matterId: id })}>选办事点，约号</Button>
  return (
    <Button kind='secondary' icon='phone' onPress={() => dial('12345')}>
      拨打 12345，问怎么办
    </Button>
  )
}

export default function GuidePage() {
  const { matterId } = useParams('guide')
  const { elderly } = useMode()
  const guide = useRead('GET /matters/:matterId/venues', { params: { matterId } })
  usePull(guide.refetch)
  const { data, error } = guide
  const title = data && `${data.matter.name}：要带什么、去哪办`
  useShareCard({ title, scene: () => guideScene(matterId) })
  useShareMoment({ title })
  const Facts = elderly ? GuideFactsElderly : GuideFacts
  return (
    <Page>
      <Nav title='办事指南' />
      <OldStrip problem={error} readAt={data && new Date(data.readAt)} />
      <Body bar>
        <Answer of={guide} bones={bones}>
          {(answer) => (
            <>
              <Head matter={answer.matter} />
              <View className='hf-m3'>
                <Facts answer={answer} />
              </View>
              <HallPhones venues={answer.venues} />
              <View className='hf-m3'>
                <ShareButton scene={guideScene(matterId)} />
              </View>
            </>
          )}
        </Answer>
      </Body>
      {data && (
        <Bar>
          <Lead matter={data.matter} served={data.venues.length > 0} />
        </Bar>
      )}
    </Page>
  )
}
