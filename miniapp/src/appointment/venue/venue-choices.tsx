import type { LastVisit, VenueForMatter } from '@huifuwu/contract'
import { kilometresBetween, showDistance } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { showEarliestPlainly } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import type { Answered } from '../../platform/api.ts'
import { open } from '../../platform/navigate.ts'
import type { Spot } from '../../platform/spot.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button, Link } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { region } from '../../ui/press.ts'
import { ReadAloud } from '../../ui/read-aloud.tsx'
import { Row } from '../../ui/row.tsx'
import { sayFiling } from '../filing-words.ts'
import { NearFrom } from './nearness.tsx'
import { offerFirst } from './offer-first.ts'
import { useToDistrict } from './to-district.ts'
import { type Start, useStart } from './use-start.ts'

const fewest = 2

type ChoiceProps = { venue: VenueForMatter; on: boolean; spot: Spot | undefined; filing: string | undefined; onPress: () => void }

function VenueChoice({ venue, on, spot, filing, onPress }: ChoiceProps) {
  const now = useFieldNow()
  const { name, address, earliestAt } = venue
  const where = spot ? `${address}，离您${showDistance(kilometresBetween(spot, venue))}` : address
  const when = showEarliestPlainly(earliestAt, now)
  const sub = (
    <>
      <View>{where}</View>
      <View>{when}</View>
      {filing !== undefined && <View>{filing}</View>}
    </>
  )
  return <Choice title={name} sub={sub} on={on} onPress={onPress} label={[name, where, when, filing].filter(Boolean).join('，')} />
}

/** From where the nearest counts, or how to say it. */
function From({ where, start, known }: Start & { known: boolean }) {
  const toDistrict = useToDistrict()
  if (start) return <NearFrom where={where} />
  if (known || where.district) return null
  return (
    <View className='hf-m4'>
      <Card flush>
        <Row icon='pin' title='选您在的区县' sub='近的大厅就排在前面' last onPress={toDistrict} />
      </Card>
    </View>
  )
}

type Props = { answer: Answered<'GET /matters/:matterId/venues'>; lastVisit: LastVisit | null }

/** 74: two halls, the others on request, and a button that goes on, so that a slip costs nothing. */
export function VenueChoices({ answer: { matter, venues }, lastVisit }: Props) {
  const from = useStart(venues)
  const [picked, setPicked] = useState<VenueForMatter['id']>()
  const [all, setAll] = useState(false)
  const offered = offerFirst(venues, { start: from.start, lastId: lastVisit?.venueId })
  const shown = all ? offered.venues : offered.venues.slice(0, fewest)
  const chosen = venues.find(({ id }) => id === picked) ?? offered.first
  return (
    <>
      {venues.length > 1 && <From {...from} known={offered.first !== undefined} />}
      <View className='hf-m4' {...region('radiogroup', '大厅')}>
        {shown.map((venue) => (
          <VenueChoice
            key={venue.id}
            venue={venue}
            on={venue === chosen}
            spot={from.where.spot}
            filing={sayFiling(venue, venues, { home: matter, elderly: true })}
            onPress={() => setPicked(venue.id)}
          />
        ))}
      </View>
      {shown.length < venues.length && (
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
