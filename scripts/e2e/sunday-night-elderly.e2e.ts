import { testJourney } from './journey.ts'
import { elderly } from './resident.ts'

testJourney({ voice: elderly, clock: '2026-11-22T03:00:00+08:00' })
