import type { NewSession } from '../../features/day/index.ts'
import { addDays, isWorkday } from '../../platform/calendar.ts'
import { accountIdOf, personIdOf } from '../people/store.ts'
import { drawsOf } from '../random.ts'
import { type Fate, toVisit, type Visit } from './visit.ts'

type Memory = { name: string; workdaysBack: number; venueId: string; offeringId: string; matterId: string; state: Fate }

const at = (venueId: string, offeringId: string, matterId: string) => ({ venueId, offeringId, matterId })

/** What people of the demo list did in the past month. */
const memories: Memory[] = [
  { name: '林晓禾', workdaysBack: 1, ...at('city-hall', 'residence-permit', 'residence-permit-endorsement'), state: 'served' },
  { name: '林晓禾', workdaysBack: 6, ...at('city-hall', 'social-security', 'social-security-card'), state: 'served' },
  { name: '林晓禾', workdaysBack: 9, ...at('huicheng-hall', 'exit-entry', 'passport'), state: 'cancelled' },
  { name: '黎秋月', workdaysBack: 12, ...at('huicheng-hall', 'general', 'senior-card'), state: 'served' },
  { name: '何美仪', workdaysBack: 4, ...at('boluo-hall', 'medical', 'medical-reimbursement'), state: 'served' },
  { name: '许文彬', workdaysBack: 3, ...at('huidong-hall', 'vehicle', 'driving-licence-renewal'), state: 'missed' },
  { name: '许文彬', workdaysBack: 15, ...at('huidong-hall', 'household', 'newborn-registration'), state: 'served' },
  { name: '钟志远', workdaysBack: 5, ...at('huicheng-hall', 'property', 'property-search'), state: 'served' },
  { name: '钟志远', workdaysBack: 8, ...at('city-hall', 'housing-fund', 'housing-fund-withdrawal'), state: 'served' },
  { name: '吴桂珍', workdaysBack: 7, ...at('longmen-hall', 'social-security', 'contribution-proof'), state: 'served' },
  { name: '阿依古丽·麦麦提', workdaysBack: 10, ...at('city-hall', 'residence-permit', 'residence-permit-application'), state: 'served' },
]

function countWorkdays(from: string, until: string): number {
  let count = 0
  for (let on = from; on < until; on = addDays(on, 1)) if (isWorkday(on)) count += 1
  return count
}

/** Where the first session of that day that has a place takes them. */
export const recallFor =
  (today: string) =>
  (sessions: readonly NewSession[], on: string, from: number): Visit[] => {
    if (!isWorkday(on)) return []
    const back = countWorkdays(on, today)
    return memories
      .filter(({ workdaysBack }) => workdaysBack === back)
      .flatMap(({ name, matterId, state, ...place }, at) => {
        const session = sessions.findLast(({ venueId, offeringId }) => venueId === place.venueId && offeringId === place.offeringId)
        const guest = { accountId: accountIdOf({ name }), personId: personIdOf({ name }) }
        return session ? [toVisit({ session, guest, matterId, state, order: from + at, draw: drawsOf(`recall ${name} ${on}`) })] : []
      })
  }
