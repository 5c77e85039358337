import { setTimeout as sleep } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'
import type { Log } from './log.ts'
import { watchJob } from './metrics/job.ts'

/** Work that comes back by itself. It asks our tables what is due by field time; the job library only ticks. */
export type Job = { name: string; every: { seconds: number } | { cron: string }; run: () => Promise<void>; longestSeconds?: number }
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
/** A job whose process died is taken away from it after this long, unless it says otherwise. */
const usualSeconds = 60
const kept = { deleteAfterSeconds: 3600, retentionSeconds: 3600, retryLimit: 0 }
const retryMs = 1000
const queryMs = 20_000
/** One waiting and one running over all processes. */
const policy = 'stately'

/** Every process sends the tick; the slot of that many seconds lets one of them through. */
function tick(send: (seconds: number) => void, seconds: number): () => void {
  const timer = setInterval(send, seconds * 1000, seconds)
  send(seconds)
  return () => clearInterval(timer)
}

async function startJob(
  boss: PgBoss,
  { name, every, run, longestSeconds = usualSeconds }: Job,
  failed: (error: unknown) => void,
): Promise<() => void> {
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
  const failed = (job: string) => (error: unknown) => void (isAway() || log.error({ err: error, job }, 'job failed'))
  const stops: (() => void)[] = []
  const stop = async (graceful: boolean) => {
    for (const stopJob of stops) stopJob()
    await boss.stop({ graceful, timeout: 5000 })
  }
  try {
    await boss.start()
    for (const job of jobs) stops.push(await startJob(boss, job, failed(job.name)))
  } catch (error) {
    await stop(false).catch(() => {})
    throw error
  }
  return () => stop(true)
}

/** Starts the jobs once the database lets it: a process may begin in the moment when it goes away. The answer stops them, started or not. */
export function keepJobs(options: JobsOptions): () => Promise<void> {
  let stop = async (): Promise<void> => {}
  let isEnding = false
  async function start(): Promise<void> {
    while (!isEnding) {
      try {
        stop = await startJobs(options)
        return
      } catch (err) {
        if (!options.isAway?.()) options.log.error({ err }, 'jobs did not start')
        await sleep(retryMs, undefined, { ref: false })
      }
    }
  }
  void start()
  return () => {
    isEnding = true
    return stop()
  }
}
