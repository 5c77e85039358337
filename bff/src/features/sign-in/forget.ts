import type { House } from '../../platform/house.ts'
import type { Job } from '../../platform/jobs.ts'
import { deleteEnded } from '../../platform/refresh-family.ts'

/** Sign-ins go a week after their end. */
export const forgetJob = ({ db, clock, log }: House): Job => ({
  name: 'forget-sign-ins',
  every: { seconds: 3600 },
  run: async () => {
    const signIns = await deleteEnded(db.sql, clock.machineNow())
    if (signIns > 0) log.info({ signIns }, 'ended sign-ins forgotten')
  },
})
