import type { LastVisit } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Answered } from '../../platform/api.ts'
import { Segs } from '../../ui/tabs.tsx'
import { askWhere } from '../ask-where.ts'
import { sayFiling } from '../filing-words.ts'
import { Nearness } from './nearness.tsx'
import { type Order, orderVenues } from './order.ts'
import { useStart } from './use-start.ts'
import { VenueCard } from './venue-card.tsx'

const earliest = { key: 'earliest', word: '最早能办' }
const near = { key: 'near', word: '离我最近' }
const last = { key: 'last', word: '上次去的' }

type Venues = Answered<'GET /matters/:matterId/venues'>

function useOrder(known: boolean) {
  const [order, setOrder] = useState<Order>('earliest')
  const pick = (key: string): void => {
    setOrder(key as Order)
    if (key === near.key && !known) void askWhere()
  }
  return { order, pick }
}

type Props = { answer: Venues; lastVisit: LastVisit | null }

/** 06: the halls that serve it, in the order the person asks for. */
export function Venues({ answer: { matter, venues, readAt }, lastVisit }: Props) {
  const from = useStart(venues)
  const { where, start } = from
  const { order, pick } = useOrder(start !== undefined || Boolean(where.district))
  const lastId = venues.find(({ id }) => id === lastVisit?.venueId)?.id
  const segs = lastId ? [earliest, near, last] : [earliest, near]
  return (
    <>
      {venues.length > 1 && (
        <View className='hf-m4'>
          <Segs tight segs={segs} on={order} onPick={pick} />
        </View>
      )}
      {order === 'near' && <Nearness {...from} readAt={readAt} />}
      {orderVenues(venues, order, { start, lastId }).map((venue) => (
        <VenueCard
          key={venue.id}
          venue={venue}
          matterId={matter.id}
          spot={where.spot}
          filing={sayFiling(venue, venues, { home: matter, elderly: false })}
        />
      ))}
    </>
  )
}
