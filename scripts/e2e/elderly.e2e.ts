import { testJourney } from './journey.ts'
import { elderly } from './resident.ts'

testJourney({ voice: elderly })
