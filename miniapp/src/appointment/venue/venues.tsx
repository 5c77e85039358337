import type { LastVisit } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { showUpdated } from '../../field/time-words.ts'
import type { Answered } from '../../platform/api.ts'
import { askedBy } from '../../platform/location.ts'
import { open } from '../../platform/navigate.ts'
import { Link } from '../../ui/button.tsx'
import { Heading } from '../../ui/page.tsx'
import { status } from '../../ui/press.ts'
import { Segs } from '../../ui/tabs.tsx'
import { sayFiling } from '../filing-words.ts'
import { askWhere, useWhere, type Where } from '../where.ts'
import { NoPlace } from './no-place.tsx'
import { type Order, orderVenues, startOf } from './order.ts'
import { VenueCard } from './venue-card.tsx'

const earliest = { key: 'earliest', word: '最早能办' }
const near = { key: 'near', word: '离我最近' }
const last = { key: 'last', word: '上次去的' }

type Venues = Answered<'GET /matters/:matterId/venues'>
type NearProps = { where: Where; known: boolean; readAt: string }

/** What is said over the halls when the nearest is asked for: from where it counts, or why not. */
function Nearness({ where: { spot, district, asking, refusal }, known, readAt }: NearProps) {
  const change = (
    <Link end onPress={() => open('district')}>
      换区县
    </Link>
  )
  if (asking) return <View className='hf-2 hf-m3' {...status()}>{`${askedBy}正在问您的位置。`}</View>
  if (known)
    return (
      <Heading tight end={change}>
        {spot ? '离您近的在前' : `离${district}近的在前`}
      </Heading>
    )
  return (
    <>
      <View className='hf-m3'>
        <NoPlace refusal={refusal ?? 'failed'} />
      </View>
      <Heading tight end={<View className='hf-caption'>{showUpdated(new Date(readAt))}</View>}>
        先按最早能办排
      </Heading>
    </>
  )
}

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
  const where = useWhere()
  const start = startOf(venues, where)
  const { order, pick } = useOrder(start !== undefined)
  const lastId = venues.find(({ id }) => id === lastVisit?.venueId)?.id
  const segs = lastId ? [earliest, near, last] : [earliest, near]
  return (
    <>
      {venues.length > 1 && (
        <View className='hf-m4'>
          <Segs tight segs={segs} on={order} onPick={pick} />
        </View>
      )}
      {order === 'near' && <Nearness where={where} known={start !== undefined} readAt={readAt} />}
      {orderVenues(venues, order, { start, lastId }).map((venue) => (
        <VenueCard key={venue.id} venue={venue} matterId={matter.id} spot={where.spot} filing={sayFiling(venue, matter, venues)} />
      ))}
    </>
  )
}
