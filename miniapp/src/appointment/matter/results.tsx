import type { MatterLine } from '@huifuwu/contract'
import type { Hit } from '@huifuwu/domain'
import { Text, View } from '@tarojs/components'
import { useFieldNow } from '../../field/use-field-now.ts'
import { dial } from '../../platform/notice.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useMode } from '../../ui/mode.ts'
import { Heading } from '../../ui/page.tsx'
import { press, status } from '../../ui/press.ts'
import { SampleMark } from '../sample-mark.tsx'
import { FoundBy } from './found-by.tsx'
import { OtherWays } from './other-ways.tsx'
import { ResultRow } from './result-row.tsx'
import type { Searched } from './use-search.ts'

type Hits = readonly Hit<MatterLine>[]

function ResultCard({ hits }: { hits: Hits }) {
  const now = useFieldNow()
  return (
    <Card flush>
      {hits.map((hit, at) => (
        <ResultRow key={hit.matter.id} hit={hit} now={now} last={at === hits.length - 1} />
      ))}
    </Card>
  )
}

function Guesses({ guesses, tight }: { guesses: Hits; tight?: boolean }) {
  if (guesses.length === 0) return null
  return (
    <>
      <Heading tight={tight ?? false}>您是不是要</Heading>
      <ResultCard hits={guesses} />
    </>
  )
}

/** 长辈版 says nothing of ages and terms in a row. */
function Invented({ hits }: { hits: Hits }) {
  const { elderly } = useMode()
  return elderly ? null : <SampleMark of={hits.map(({ matter }) => matter)} />
}

const mostQuoted = 12

/** A whole sentence is no name, so it is not said back. */
const sayNothingFound = (typed: string): string => (typed.length > mostQuoted ? '没有找到这样的事项' : `没有叫“${typed}”的事项`)

function NothingFound({ typed, guesses }: { typed: string; guesses: Hits }) {
  return (
    <>
      <View {...status()}>
        <View className='hf-lead hf-m4'>{sayNothingFound(typed)}</View>
        <View className='hf-2'>{guesses.length > 0 ? '有错字也能猜，下面哪个是？' : '换个说法再试，写一句话、拼音都行。'}</View>
      </View>
      <Guesses guesses={guesses} tight />
      <Invented hits={guesses} />
      <OtherWays />
    </>
  )
}

const StillNot = () => (
  <View className='hf-found-end hf-m4' {...press({ onPress: () => dial('12345'), label: '没有要找的？拨打 12345，说事情就行' })}>
    <Text>
      没有要找的？拨打 <Text className='hf-mark'>12345</Text>，说事情就行
    </Text>
  </View>
)

/** Letters that nobody can read yet are not said to be the name of nothing. */
const Deaf = ({ onRetry }: { onRetry: () => void }) => (
  <>
    <View {...status()}>
      <View className='hf-lead hf-m4'>拼音还没到，先写汉字</View>
      <View className='hf-2'>认拼音的字表没取到。写汉字照样能找。</View>
    </View>
    <View className='hf-m3'>
      <Button kind='secondary' onPress={onRetry}>
        再试一次
      </Button>
    </View>
    <OtherWays />
  </>
)

const bones = (
  <View className='hf-m3'>
    <BoneCard lines={4} />
  </View>
)

type Props = { searched: Searched; typed: string }

/** 05 and 80: what fits, what may be meant, and whom to ask when neither is it. */
export function Results({ searched, typed }: Props) {
  if ('waiting' in searched) return bones
  if ('deaf' in searched) return <Deaf onRetry={searched.deaf} />
  const { hits, guesses } = searched.found
  if (hits.length === 0) return <NothingFound typed={typed.trim()} guesses={guesses} />
  return (
    <>
      <FoundBy hits={hits} />
      <View className='hf-m2'>
        <ResultCard hits={hits} />
      </View>
      <Guesses guesses={guesses} />
      <Invented hits={[...hits, ...guesses]} />
      <StillNot />
    </>
  )
}
