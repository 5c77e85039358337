import { View } from '@tarojs/components'
import { useState } from 'react'
import { sayMaterials } from '../../field/place-words.ts'
import { showDateOnly, showStartPlainly } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { Told } from '../told.tsx'
import { ChangeSheet } from './change-sheet.tsx'
import type { FactsProps } from './facts.tsx'
import { sayCost } from './view.ts'

/** 27: fewer words, one button for whatever is wrong. */
export function FactsElderly({ draft: { matter, venue, session }, me, params }: FactsProps) {
  const now = useFieldNow()
  const [changing, setChanging] = useState(false)
  return (
    <>
      <View className='hf-m3'>
        <Card>
          <View className='hf-2'>时间</View>
          <View className='hf-figure'>{showStartPlainly(new Date(session.startsAt), now)}</View>
          <View className='hf-2 hf-m1'>{showDateOnly(params.on)}</View>
          <Told label='办什么'>{matter.plainName}</Told>
          <Told label='去哪里'>{`${venue.name} ${venue.floor}`}</Told>
          <View className='hf-2'>{venue.address}</View>
          <Told label='谁去'>{me?.realName ? `${me.realName.name}（本人）` : '本人'}</Told>
          <Told label='带什么'>{sayMaterials(matter.materials)}</Told>
          <SampleMark of={[matter]} />
        </Card>
      </View>
      <View className='hf-2 hf-m3'>{sayCost(session, now)}</View>
      <View className='hf-m3'>
        <Button kind='secondary' onPress={() => setChanging(true)}>
          不对，改一改
        </Button>
      </View>
      {changing && <ChangeSheet params={params} onClose={() => setChanging(false)} />}
    </>
  )
}
