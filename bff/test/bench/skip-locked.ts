import { appointment } from '@huifuwu/contract'
import { getBooker } from '../../src/features/account/index.ts'
import { findAppointmentAt } from '../../src/features/appointment/index.ts'
import { toAppointment } from '../../src/features/appointment/view.ts'
import { bind } from '../../src/platform/bind.ts'
import { addDays, toInstant, toLocalDate } from '../../src/platform/calendar.ts'
import type { Feature } from '../../src/platform/house.ts'
import { newId } from '../../src/platform/id.ts'
import { Problem } from '../../src/problem.ts'
import { seatStore } from './seat.ts'

const part = { 'POST /bench/skip-locked': appointment['POST /appointments'] }

/** The peers' way to sell a place: a row for each seat, taken by whoever finds it unlocked, a statement a request. */
export const skipLocked: Feature = {
  routes: (app, house) => {
    const { sql } = house.db
    bind(app, part, {
      'POST /bench/skip-locked': async ({ headers, body }, { actor: { accountId } }) => {
        const { personId } = await getBooker(house, accountId)
        const now = house.clock.fieldNow()
        const today = toLocalDate(now)
        const id = newId()
        const day = { from: toInstant(today, 0), until: toInstant(addDays(today, 1), 0) }
        const wish = { ...body, id, personId, bookedBy: accountId, repeatKey: headers['idempotency-key'] }
        if (!(await seatStore.take(sql, wish, { now, ...day }))) throw new Problem('sold-out')
        const row = await findAppointmentAt(sql, body.venueId, id)
        if (!row) throw new Error('A seat was taken and nothing stands there')
        return { status: 201, body: await toAppointment(house, row) }
      },
    })
  },
}
