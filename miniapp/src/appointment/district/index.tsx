import { View } from '@tarojs/components'
import { Answer, OldStrip } from '../../field/answer.tsx'
import { showEarliest, showEarliestPlainly } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { chooseDistrict, useWhere } from '../../field/where.ts'
import { goBack, useParams } from '../../platform/navigate.ts'
import { useRead } from '../../platform/query.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Heading, Page, Title } from '../../ui/page.tsx'
import { region } from '../../ui/press.ts'
import { DistrictRow } from './district-row.tsx'
import { type District, listDistricts } from './list-districts.ts'
import { MyPlace } from './my-place.tsx'

const bones = <BoneCard lines={7} />

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
      <View {...region('radiogroup', '区县')}>
        {districts.map(({ name, halls, earliestAt }, at) => (
          <DistrictRow
            key={name}
            name={name}
            sub={halls === 0 ? '这件事要去别的区县办' : `${halls} 个大厅，${show(earliestAt, now)}`}
            on={name === district}
            last={at === districts.length - 1}
            onPick={() => pick(name)}
          />
        ))}
      </View>
    </Card>
  )
}

export default function DistrictPage() {
  const { matterId } = useParams('district')
  const city = useRead('GET /venues', {})
  const serving = useRead('GET /matters/:matterId/venues', { params: { matterId } })
  const { data } = serving
  return (
    <Page>
      <Nav title='选区县' />
      <OldStrip problem={serving.error ?? city.error} readAt={data && new Date(data.readAt)} />
      <Body>
        <Title>您在哪个区县？</Title>
        <View className='hf-2'>只用来排先后。数的是能办这件事的大厅。</View>
        <MyPlace />
        <Heading tight>自己选</Heading>
        <Answer of={serving} bones={bones}>
          {({ venues: halls }) => (
            <Answer of={city} bones={bones}>
              {({ venues }) => <Districts districts={listDistricts(venues, halls)} />}
            </Answer>
          )}
        </Answer>
      </Body>
    </Page>
  )
}
