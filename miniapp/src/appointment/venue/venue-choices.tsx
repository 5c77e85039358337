import type { LastVisit, VenueForMatter } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { showEarliestPlainly } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import type { Answered } from '../../platform/api.ts'
import { open } from '../../platform/navigate.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button, Link } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ReadAloud } from '../../ui/read-aloud.tsx'
import { useWhere } from '../where.ts'
import { nearestOf, offerFirst } from './offer-first.ts'

const fewest = 2

type ChoiceProps = { venue: VenueForMatter; on: boolean; near: boolean; onPress: () => void }

function VenueChoice({ venue: { name, address, earliestAt }, on, near, onPress }: ChoiceProps) {
  const now = useFieldNow()
  const where = near ? `${address}，离您近` : address
  const when = showEarliestPlainly(earliestAt, now)
  const sub = (
    <>
      <View>{where}</View>
      <View>{when}</View>
    </>
  )
  return <Choice title={name} sub={sub} on={on} onPress={onPress} label={`${name}，${where}，${when}`} />
}

type Props = { answer: Answered<'GET /matters/:matterId/venues'>; lastVisit: LastVisit | null }

/** 74: two halls, the others on request, and a button that goes on, so that a slip costs nothing. */
export function VenueChoices({ answer: { matter, venues }, lastVisit }: Props) {
  const { spot } = useWhere()
  const [picked, setPicked] = useState<VenueForMatter['id']>()
  const [all, setAll] = useState(false)
  const offered = offerFirst(venues, lastVisit?.venueId)
  const shown = all ? offered : offered.slice(0, fewest)
  const chosen = offered.find(({ id }) => id === picked) ?? offered[0]
  const nearest = nearestOf(venues, spot)
  return (
    <>
      <View className='hf-m4'>
        {shown.map((venue) => (
          <VenueChoice key={venue.id} venue={venue} on={venue === chosen} near={venue === nearest} onPress={() => setPicked(venue.id)} />
        ))}
      </View>
      {shown.length < offered.length && (
        <Link plain onPress={() => setAll(true)}>
          看别的大厅
        </Link>
      )}
      <ReadAloud />
      <View className='hf-m3'>
        <Notice kind='info' icon='pin' title='走不动？'>
          打 12345，问问这件事能不能上门办。
        </Notice>
      </View>
      {chosen && (
        <Bar note={`去${chosen.name}`}>
          <Button onPress={() => open('time', { matterId: matter.id, venueId: chosen.id })}>下一步</Button>
        </Bar>
      )}
    </>
  )
}
