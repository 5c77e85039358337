import { Counter, Gauge } from 'prom-client'
import { registers } from './registry.ts'

const runs = new Counter({ name: 'huifuwu_job_run_total', help: 'Runs of a job in this process', labelNames: ['job', 'result'], registers })
const lastSeconds = new Gauge({
  name: 'huifuwu_job_seconds',
  help: 'How long the last run of a job took in this process',
  labelNames: ['job'],
  registers,
})
const lastSuccess = new Gauge({
  name: 'huifuwu_job_last_success_timestamp_seconds',
  help: 'When a job last ended well in this process (machine time)',
  labelNames: ['job'],
  registers,
})
const breaks = new Gauge({
  name: 'huifuwu_check_breaks',
  help: 'Breaks that the last check of the books found; nothing until one has run in this process',
  labelNames: ['rule'],
  registers,
})

/** Runs a job and keeps when, how long and how it ended. */
export async function watchJob(job: string, run: () => Promise<void>): Promise<void> {
  const stop = lastSeconds.startTimer({ job })
  try {
    await run()
    runs.inc({ job, result: 'ok' })
    lastSuccess.setToCurrentTime({ job })
  } catch (error) {
    runs.inc({ job, result: 'failed' })
    throw error
  } finally {
    stop()
  }
}

/** What a check of the books found, a figure for each rule of its own; 0 says that it looked. */
export const tellBreaks = (rule: string, found: number): void => breaks.set({ rule }, found)
