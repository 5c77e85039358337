import type { Me } from '@huifuwu/contract'
import { showTimes } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { showDayTwice } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { goBackTo } from '../../platform/navigate.ts'
import type { Pages } from '../../platform/pages.ts'
import { Link } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Fact } from '../../ui/fact.tsx'
import { Bring } from '../materials.tsx'
import type { Draft } from './use-draft.ts'
import { showArrival } from './view.ts'

export type FactsProps = { draft: Draft; me: Me | undefined; params: Pages['confirm'] }

const Change = ({ what, onPress }: { what: string; onPress: () => void }) => (
  <View className='hf-ml3'>
    <Link end onPress={onPress} label={`更改${what}`}>
      更改
    </Link>
  </View>
)

function Person({ me }: { me: Me | undefined }) {
  if (me?.realName) {
    return (
      <>
        <View>{`${me.realName.name}（本人）`}</View>
        <View className='hf-2'>{`手机 ${me.realName.maskedPhone}`}</View>
      </>
    )
  }
  return (
    <>
      <View>本人</View>
      <View className='hf-2'>{me ? '实名认证后填上姓名和手机号' : '登录后填上姓名和手机号'}</View>
    </>
  )
}

function When({ draft: { session }, params: { on, matterId, venueId } }: Omit<FactsProps, 'me'>) {
  const now = useFieldNow()
  return (
    <Fact label='时间' end={<Change what='时间' onPress={() => goBackTo('time', { matterId, venueId })} />} first>
      <View className='hf-figure hf-m1'>{showTimes(new Date(session.startsAt), new Date(session.endsAt))}</View>
      <View className='hf-m1'>{showDayTwice(on, now)}</View>
    </Fact>
  )
}

/** All that will be booked, each with its way back. */
export function Facts({ draft, me, params }: FactsProps) {
  const { matter, venue, session } = draft
  return (
    <>
      <View className='hf-m3'>
        <Card facts>
          <When draft={draft} params={params} />
          <Fact label='事项' end={<Change what='事项' onPress={() => goBackTo('matter')} />}>
            {matter.name}
          </Fact>
          <Fact label='地点' end={<Change what='地点' onPress={() => goBackTo('venue', { matterId: matter.id })} />}>
            <View>{`${venue.name}，${venue.floor}${venue.areaName}`}</View>
            <View className='hf-2'>{venue.address}</View>
          </Fact>
          <Fact label='办理人'>
            <Person me={me} />
          </Fact>
          <Fact label='请带' last>
            <Bring matter={matter} />
          </Fact>
        </Card>
      </View>
      <View className='hf-2 hf-m3'>{showArrival(session)}</View>
    </>
  )
}
