import { PgBoss } from 'pg-boss'
import type { Log } from './log.ts'
import { watchJob } from './metrics/job.ts'

/** Work that comes back by itself. It asks our tables what is due by field time; the job library only ticks. */
export type Job = { name: string; every: { seconds: number } | { cron: string }; run: () => Promise<void> }
type JobsOptions = {
  url: string
  jobs: Job[]
  log: Pick<Log, 'error' | 'warn'>
  /** True = that nothing runs is known and told already. */
  isAway?: () => boolean
}

const poolSize = 2
const superviseSeconds = 5
const pollSeconds = 0.5
/** A job whose process died is taken away from it after this long. */
const longestSeconds = 60
const kept = { deleteAfterSeconds: 3600, retentionSeconds: 3600, retryLimit: 0 }
const queryMs = 20_000
/** One waiting and one running over all processes. */
const policy = 'stately'

/** Every process sends the tick; the slot of that many seconds lets one of them through. */
function tick(send: (seconds: number) => void, seconds: number): () => void {
  const timer = setInterval(send, seconds * 1000, seconds)
  send(seconds)
  return () => clearInterval(timer)
}

async function startJob(boss: PgBoss, { name, every, run }: Job, failed: (error: unknown) => void): Promise<() => void> {
  await boss.createQueue(name, { policy, expireInSeconds: longestSeconds, ...kept })
  await boss.work(name, { pollingIntervalSeconds: pollSeconds }, async () => {
    await watchJob(name, run).catch((error) => {
      failed(error)
      throw error
    })
  })
  const send = (singletonSeconds: number) => void boss.send(name, {}, { singletonSeconds }).catch(failed)
  if ('seconds' in every) return tick(send, every.seconds)
  await boss.schedule(name, every.cron, null, { tz: 'Asia/Shanghai' })
  return () => {}
}

/** Starts every job on a small pool of its own; the answer stops them and waits for those that run. */
export async function startJobs({ url, jobs, log, isAway = () => false }: JobsOptions): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'huifuwu-jobs',
    max: poolSize,
    // A line that froze is given up, and another one opened.
    ...{ query_timeout: queryMs },
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    registerInstance: false,
    openTelemetry: { enabled: false },
  })
  boss.on('error', (error) => isAway() || log.warn({ err: error }, 'job library failed'))
  await boss.start()
  const failed = (job: string) => (error: unknown) => void (isAway() || log.error({ err: error, job }, 'job failed'))
  const stops = await Promise.all(jobs.map((job) => startJob(boss, job, failed(job.name))))
  return async () => {
    for (const stop of stops) stop()
    await boss.stop({ graceful: true, timeout: 5000 })
  }
}
