import { crowdLevels, filingModes, lateBehaviours } from '@huifuwu/domain'
import { type Static, Type as T } from 'typebox'
import type { Contract } from './endpoint.ts'
import { Matter, MatterLine } from './matter.ts'
import { AreaId, count, instant, localDate, MatterId, orNull, SessionId, slug, VenueId, words } from './shape.ts'

/** `counters`: of the areas that are open at this moment; `level`: null while none is. */
export const Crowd = T.Object({ waiting: count, counters: count, level: orNull(words(crowdLevels)) })

export const VenueLine = T.Object({
  id: VenueId,
  name: T.String(),
  shortName: T.String(),
  district: T.String(),
  /** The part of the district by which people know where it is: 江北. */
  locality: T.String(),
  address: T.String(),
  latitude: T.Number(),
  longitude: T.Number(),
  /** null = nobody is there who would answer. */
  phone: orNull(T.String()),
  /** When it is open; of a venue as it serves one matter, when that is served. */
  hours: T.String(),
  /** Whether it is open at this moment. */
  openNow: T.Boolean(),
  earliestAt: orNull(instant),
  crowd: Crowd,
})
export type VenueLine = Static<typeof VenueLine>

/** A venue as it serves one matter. */
export const VenueForMatter = T.Object({
  ...VenueLine.properties,
  areaId: AreaId,
  areaName: T.String(),
  floor: T.String(),
  remainingToday: count,
  /** What is done here for a resident of another district (全市通办). */
  filing: words(filingModes),
})
export type VenueForMatter = Static<typeof VenueForMatter>

export const Day = T.Object({
  on: localDate,
  /** `unreleased` days show when they are released. */
  state: words(['open', 'full', 'over', 'rest', 'unreleased']),
  remaining: count,
  releasesAt: orNull(instant),
})
export type Day = Static<typeof Day>

/** A day that is still to be released; `due`: its moment has come, and it is being released. */
export const Release = T.Object({ on: localDate, at: instant, state: words(['due', 'coming']) })
export type Release = Static<typeof Release>

export const SessionLine = T.Object({
  id: SessionId,
  startsAt: instant,
  endsAt: instant,
  remaining: count,
  state: words(['open', 'full', 'past', 'closed']),
  version: T.Integer(),
  /** What booking it will mean, told before the tap. */
  cancelUntil: instant,
  checkInFrom: instant,
  checkInUntil: instant,
  lateBehaviour: words(lateBehaviours),
})
export type SessionLine = Static<typeof SessionLine>

export const catalogue = {
  'GET /matters': {
    audience: 'anyone',
    summary: 'All matters by life event, with the earliest free time of each',
    reply: {
      200: T.Object({
        lifeEvents: T.Array(T.Object({ id: slug('life-event'), name: T.String() })),
        matters: T.Array(MatterLine),
        readAt: instant,
      }),
    },
  },
  'GET /matters/:matterId': {
    audience: 'anyone',
    summary: 'What a matter asks for',
    params: T.Object({ matterId: MatterId }),
    reply: { 200: Matter },
  },
  'GET /matters/:matterId/venues': {
    audience: 'anyone',
    summary: 'Where a matter is served, earliest first',
    params: T.Object({ matterId: MatterId }),
    reply: { 200: T.Object({ matter: Matter, venues: T.Array(VenueForMatter), readAt: instant }) },
  },
  'GET /pinyin': {
    audience: 'anyone',
    summary: 'How characters sound, for search on the phone: a sound without tone and its characters a line',
    reply: { 200: T.Object({ lines: T.Array(T.String()) }) },
  },
  'GET /venues': {
    audience: 'anyone',
    summary: 'All halls with the earliest free time and the crowd of each',
    reply: { 200: T.Object({ venues: T.Array(VenueLine), readAt: instant }) },
  },
  'GET /venues/:venueId/days': {
    audience: 'anyone',
    summary: 'The days of the horizon and the next one to be released, with what is left of each',
    params: T.Object({ venueId: VenueId }),
    query: T.Object({ matterId: MatterId }),
    reply: {
      200: T.Object({
        matter: Matter,
        venue: VenueForMatter,
        days: T.Array(Day),
        nextRelease: T.Object({ on: localDate, at: instant }),
        readAt: instant,
        /** How long the phone waits before it asks again, before its own jitter: soon around a release, null otherwise. */
        pollSeconds: orNull(count),
      }),
    },
  },
  'GET /venues/:venueId/releases': {
    audience: 'anyone',
    summary: 'Which days become bookable when, for one matter at one venue',
    params: T.Object({ venueId: VenueId }),
    query: T.Object({ matterId: MatterId }),
    reply: {
      200: T.Object({
        matter: Matter,
        venue: T.Object({ id: VenueId, name: T.String() }),
        /** The last day that is out; null = none is. */
        releasedUntil: orNull(localDate),
        releases: T.Array(Release),
        readAt: instant,
        pollSeconds: orNull(count),
      }),
    },
  },
  'GET /venues/:venueId/sessions': {
    audience: 'anyone',
    summary: 'The sessions of a day, full ones too',
    params: T.Object({ venueId: VenueId }),
    query: T.Object({ matterId: MatterId, on: localDate }),
    reply: { 200: T.Object({ on: localDate, sessions: T.Array(SessionLine), readAt: instant }) },
  },
} as const satisfies Contract
