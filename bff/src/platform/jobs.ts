/** Work that comes back by itself. It asks our tables what is due by field time; the job library only ticks. */
export type Job = { name: string; every: { seconds: number } | { cron: string }; run: () => Promise<void> }
