import { appointment } from '@huifuwu/contract'
import { getBooker } from '../../src/features/account/index.ts'
import { prepare, showFresh } from '../../src/features/appointment/book.ts'
import { createDayLook } from '../../src/features/appointment/engine/day.ts'
import { bind } from '../../src/platform/bind.ts'
import type { Feature } from '../../src/platform/house.ts'
import { newId } from '../../src/platform/id.ts'
import { Problem } from '../../src/problem.ts'
import { seatStore } from './seat.ts'

const part = { 'POST /bench/skip-locked': appointment['POST /appointments'] }

/** The peers' way to sell a place: a row for each seat, taken by whoever finds it unlocked, a statement a request. */
export const skipLocked: Feature = {
  routes: (app, house) => {
    const { sql } = house.db
    const dayOf = createDayLook()
    bind(app, part, {
      'POST /bench/skip-locked': async ({ headers, body }, { actor: { accountId } }) => {
        const { personId } = await getBooker(house, accountId)
        const now = house.clock.fieldNow()
        const id = newId()
        const wish = { ...body, id, personId, bookedBy: accountId, repeatKey: headers['idempotency-key'] }
        const prepared = prepare(house, { ...wish, requestHash: '' })
        const number = await seatStore.take(sql, wish, { now, ...dayOf(now) })
        if (number === undefined) throw new Problem('sold-out')
        return { status: 201, body: await showFresh(house, { ...wish, requestHash: '' }, { number, bookedAt: now, prepared }) }
      },
    })
  },
}
