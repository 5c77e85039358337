import { testJourney } from './journey.ts'
import { plain } from './resident.ts'

testJourney({ voice: plain })
