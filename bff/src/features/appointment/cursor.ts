import { isInstant, isUuid } from '../../platform/format.ts'
import { Problem } from '../../problem.ts'
import type { Cursor } from './store.ts'

export const toCursor = ({ startsAt, id }: Cursor): string => Buffer.from(`${startsAt.toISOString()} ${id}`).toString('base64url')

export function readCursor(text: string): Cursor {
  const [startsAt = '', id = ''] = Buffer.from(text, 'base64url').toString().split(' ')
  if (!isInstant(startsAt) || !isUuid(id)) throw new Problem('invalid-request', { fields: [{ at: '/before', rule: 'cursor' }] })
  return { startsAt: new Date(startsAt), id }
}
