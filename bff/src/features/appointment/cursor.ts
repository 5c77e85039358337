import { isInstant, isUuid } from '../../platform/format.ts'
import { Problem } from '../../problem.ts'

/** Where a page of the past ends. Several visits may begin at one instant, so the id stands beside it. */
export type Cursor = { startsAt: Date; id: string }

export const toCursor = ({ startsAt, id }: Cursor): string => Buffer.from(`${startsAt.toISOString()} ${id}`).toString('base64url')

export function readCursor(text: string): Cursor {
  const [startsAt = '', id = ''] = Buffer.from(text, 'base64url').toString().split(' ')
  if (!isInstant(startsAt) || !isUuid(id)) throw new Problem('invalid-request', { fields: [{ at: '/before', rule: 'cursor' }] })
  return { startsAt: new Date(startsAt), id }
}
