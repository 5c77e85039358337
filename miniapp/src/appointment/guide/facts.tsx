import { View } from '@tarojs/components'
import { useFieldNow } from '../../field/use-field-now.ts'
import type { Answered } from '../../platform/api.ts'
import { Card } from '../../ui/card.tsx'
import { Fact } from '../../ui/fact.tsx'
import { useMode } from '../../ui/mode.ts'
import { listFiling } from '../filing-words.ts'
import { Materials } from '../materials.tsx'
import { Told } from '../told.tsx'
import { showHowLong, showWhere } from './view.ts'

type Props = { answer: Answered<'GET /matters/:matterId/venues'> }

const Law = ({ law }: { law: readonly string[] }) => (
  <>
    {law.map((name) => (
      <View key={name}>{name}</View>
    ))}
  </>
)

/** 全市通办: what the halls do for whoever belongs elsewhere. */
function FilingLines({ answer: { matter, venues } }: Props) {
  const { elderly } = useMode()
  return (
    <>
      {listFiling(venues, { home: matter, elderly }).map((words) => (
        <View key={words} className='hf-2 hf-m1'>
          {words}
        </View>
      ))}
    </>
  )
}

/** Who, where, how much, how long, what to bring, on what law. */
export function GuideFacts({ answer }: Props) {
  const { matter, venues } = answer
  const where = showWhere(matter, venues, { now: useFieldNow(), elderly: false })
  return (
    <Card facts>
      <Fact label='谁能办' first>
        {matter.whoMay}
      </Fact>
      <Fact label='去哪里'>
        <View>{where.title}</View>
        {where.sub !== undefined && <View className='hf-2'>{where.sub}</View>}
        {where.hours !== undefined && <View className='hf-2 hf-num'>{where.hours}</View>}
        <FilingLines answer={answer} />
      </Fact>
      <Fact label='费用'>{matter.fee}</Fact>
      <Fact label='多久'>{showHowLong(matter)}</Fact>
      <Fact label={matter.offeringId === null ? '要准备' : '请带'} last={matter.law.length === 0}>
        <Materials materials={matter.materials} />
      </Fact>
      {matter.law.length > 0 && (
        <Fact label='依据' last>
          <Law law={matter.law} />
        </Fact>
      )}
    </Card>
  )
}

/** The same in the words of 长辈版, what to bring first. */
export function GuideFactsElderly({ answer }: Props) {
  const { matter, venues } = answer
  const where = showWhere(matter, venues, { now: useFieldNow(), elderly: true })
  return (
    <Card>
      <Told label={matter.offeringId === null ? '要准备什么' : '带什么'} first>
        <Materials materials={matter.materials} />
      </Told>
      <Told label='去哪里'>{where.title}</Told>
      {where.sub !== undefined && <View className='hf-2'>{where.sub}</View>}
      {where.hours !== undefined && <View className='hf-2 hf-num'>{where.hours}</View>}
      <FilingLines answer={answer} />
      <Told label='要多少钱'>{matter.fee}</Told>
      <Told label='要多久'>{showHowLong(matter)}</Told>
      <Told label='谁能办'>{matter.whoMay}</Told>
      {matter.law.length > 0 && (
        <Told label='按什么规定'>
          <Law law={matter.law} />
        </Told>
      )}
    </Card>
  )
}
