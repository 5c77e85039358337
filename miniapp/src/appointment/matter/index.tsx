import { View } from '@tarojs/components'
import { useState } from 'react'
import { Answer, OldStrip } from '../../field/answer.tsx'
import { useUpcoming } from '../../field/use-upcoming.ts'
import { usePull } from '../../platform/pull.ts'
import { useRead } from '../../platform/query.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page, Title } from '../../ui/page.tsx'
import { ReadAloud } from '../../ui/read-aloud.tsx'
import { Step } from '../step.tsx'
import { Unanswered } from '../unanswered.tsx'
import { CallCard } from './call-card.tsx'
import { FewMatters } from './few-matters.tsx'
import { MatterGroups } from './matter-groups.tsx'
import { Results } from './results.tsx'
import { Search } from './search.tsx'
import { useSearch } from './use-search.ts'

const bones = (
  <View className='hf-m3'>
    <BoneCard lines={3} />
    <BoneCard lines={8} next />
  </View>
)

/** 73: heard before one gives up and calls. */
const Aloud = () => (
  <>
    <ReadAloud />
    <CallCard />
  </>
)

export default function MatterPage() {
  const { elderly } = useMode()
  const matters = useRead('GET /matters', {})
  const { lastVisit } = useUpcoming()
  const [typed, setTyped] = useState('')
  const searched = useSearch(matters.data?.matters, typed)
  usePull(matters.refetch)
  const Matters = elderly ? FewMatters : MatterGroups
  const list = (
    <Answer of={matters} bones={bones}>
      {(answer) => <Matters answer={answer} lastVisit={lastVisit} />}
    </Answer>
  )
  const below = elderly ? <Aloud /> : list
  return (
    <Page>
      <Nav title='惠预约' />
      <OldStrip problem={matters.error} readAt={matters.data && new Date(matters.data.readAt)} />
      <Body quiet={elderly && !searched}>
        <Step at={1} />
        {!searched && <Title>您要办什么？</Title>}
        {!searched && <Unanswered />}
        {!searched && elderly && list}
        <Search typed={typed} onType={setTyped} />
        {searched ? <Results searched={searched} typed={typed} /> : below}
      </Body>
    </Page>
  )
}
