import { View } from '@tarojs/components'
import { Answer, OldStrip } from '../../field/answer.tsx'
import { showEarliest, showEarliestPlainly } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { goBack } from '../../platform/navigate.ts'
import { useRead } from '../../platform/query.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Heading, Page, Title } from '../../ui/page.tsx'
import { chooseDistrict, useWhere } from '../where.ts'
import { DistrictRow } from './district-row.tsx'
import { type District, listDistricts } from './list-districts.ts'
import { MyPlace } from './my-place.tsx'

function Districts({ districts }: { districts: readonly District[] }) {
  const now = useFieldNow()
  const { elderly } = useMode()
  const { district } = useWhere()
  const show = elderly ? showEarliestPlainly : showEarliest
  const pick = (name: string): void => {
    chooseDistrict(name)
    goBack()
  }
  return (
    <Card flush>
      {districts.map(({ name, halls, earliestAt }, at) => (
        <DistrictRow
          key={name}
          name={name}
          sub={`${halls} 个大厅，${show(earliestAt, now)}`}
          on={name === district}
          last={at === districts.length - 1}
          onPick={() => pick(name)}
        />
      ))}
    </Card>
  )
}

export default function DistrictPage() {
  const venues = useRead('GET /venues', {})
  return (
    <Page>
      <Nav title='选区县' />
      <OldStrip problem={venues.error} readAt={venues.data && new Date(venues.data.readAt)} />
      <Body>
        <Title>您在哪个区县？</Title>
        <View className='hf-2'>只用来排大厅的先后。哪些大厅能办，看您办的是什么事。</View>
        <MyPlace />
        <Heading tight>自己选</Heading>
        <Answer of={venues} bones={<BoneCard lines={7} />}>
          {(answer) => <Districts districts={listDistricts(answer.venues)} />}
        </Answer>
      </Body>
    </Page>
  )
}
