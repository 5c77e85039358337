import { defaultPolicy, type Policy } from '@huifuwu/domain'

type PolicySeed = { key: string; venueId: string | null; rules: Partial<Policy> }

/** The rules of the city, and what the self-service hall does otherwise so that anybody can book and come in at one sitting. */
export const policies: PolicySeed[] = [
  { key: 'city', venueId: null, rules: defaultPolicy },
  { key: 'self-help-hall', venueId: 'self-help-hall', rules: { leadMinutes: 0, cancelBeforeMinutes: 0, checkInEarlyMinutes: 60 } },
]

/** Long before any seeded day, so that every session is released under these. */
export const policiesFrom = new Date('2021-01-01T00:00:00+08:00')
