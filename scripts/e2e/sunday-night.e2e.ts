import { testJourney } from './journey.ts'
import { plain } from './resident.ts'

testJourney({ voice: plain, clock: '2026-11-22T03:00:00+08:00' })
