import { build } from './build/ensure.ts'
import { stopRuns } from './run.ts'
import { stopWith } from './stop-with.ts'

const target = process.argv[2]
if (target !== 'weapp' && target !== 'h5') throw new Error('Say what to build: weapp or h5.')
stopWith(stopRuns)
await build(target, console.log)
