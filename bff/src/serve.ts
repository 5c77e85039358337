import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { createClock } from './platform/clock.ts'
import { openDatabase } from './platform/db.ts'
import { keepJobs } from './platform/jobs.ts'
import { createLeaving, stopTaking } from './platform/leave.ts'
import { startMetrics } from './platform/metrics/server.ts'
import { migrate } from './platform/migrate.ts'
import { keepPulse } from './platform/pulse.ts'
import { serving } from './platform/serving.ts'

/** One whole process: brings the tables up to date, answers, runs jobs, and leaves when it is told to. */
export async function serve(config: Config): Promise<void> {
  const clock = createClock(config.clock)
  await migrate(config.db.url)
  const db = openDatabase(config.db)
  let stopJobs = async () => {}

  const leaving = createLeaving({
    ...config.leave,
    close: async () => {
      await stopTaking(app.server)
      await app.close()
      await stopJobs()
      await stopMetrics()
      await endPulse()
      await db.close()
    },
    exit: process.exit,
  })
  const { app, jobs } = await createApp({ config, db, clock, isLeaving: leaving.isLeaving })
  const endPulse = keepPulse({ db, url: config.db.url, log: app.log })
  const stopMetrics = await startMetrics(config, { db, log: app.log })
  const { host, port } = config.http
  await app.listen({ host, port })
  // Until here a signal ends it at once. Told twice, by whoever started it and by the terminal, it goes on leaving.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, leaving.leave)
  process.send?.(serving)
  if (config.jobs) stopJobs = keepJobs({ url: config.db.url, jobs, log: app.log, isAway: db.isAway })
}
