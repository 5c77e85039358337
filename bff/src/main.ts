import cluster from 'node:cluster'
import { readConfig } from './config.ts'

const config = readConfig()
if (config.processes.count > 1 && cluster.isPrimary) {
  const { supervise } = await import('./platform/supervise.ts')
  supervise({ count: config.processes.count, limitMs: config.leave.limitMs, level: config.log.level })
} else {
  const { serve } = await import('./serve.ts')
  await serve(config)
}
