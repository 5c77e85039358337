import { matters } from '../matter/index.ts'
import { offerings } from '../offering.ts'
import type { Draw } from '../random.ts'

const byOffering = new Map(offerings.map(({ id }) => [id, matters.filter(({ offeringId }) => offeringId === id)]))

/** One matter of an offering, the more often the more it is done. */
export function chooseMatter(offeringId: string, draw: Draw): string {
  const choice = byOffering.get(offeringId) ?? []
  let left = draw() * choice.reduce((sum, { uses }) => sum + uses, 0)
  const chosen = choice.find(({ uses }) => {
    left -= uses
    return left < 0
  })
  return (chosen ?? choice[0])?.id ?? ''
}
