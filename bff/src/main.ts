import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { createClock } from './platform/clock.ts'
import { openDatabase } from './platform/db.ts'
import { startJobs } from './platform/jobs.ts'
import { createLeaving } from './platform/leave.ts'
import { migrate } from './platform/migrate.ts'

const config = readConfig()
const clock = createClock(config.clock)
await migrate(config.db.url)
const db = openDatabase(config.db)
let stopJobs = async () => {}

const leaving = createLeaving({
  ...config.leave,
  close: async () => {
    await app.close()
    await stopJobs()
    await db.close()
  },
  exit: process.exit,
})
const { app, jobs } = await createApp({ config, db, clock, isLeaving: leaving.isLeaving })
process.once('SIGTERM', leaving.leave)
process.once('SIGINT', leaving.leave)

await app.listen({ host: config.http.host, port: config.http.port })
if (config.jobs) stopJobs = await startJobs({ url: config.db.url, jobs, log: app.log })
