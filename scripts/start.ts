import { join } from 'node:path'
import { stopRuns } from './run.ts'
import { guide } from './start/guide.ts'
import { assembleProduct } from './start/product.ts'
import { readStartSettings } from './start/settings.ts'
import { stopWith } from './stop-with.ts'

const product = assembleProduct(console.log)
let stopping = false
const end = stopWith(async () => {
  stopping = true
  await stopRuns()
  await product.stop()
})

/** What a stop in the middle of a start breaks is no news. */
const tell = (message: unknown): void => {
  if (!stopping) console.error(message)
}

try {
  const settings = readStartSettings()
  const { demo, figures, ended } = await product.start(settings)
  for (const line of guide({ demo, figures }, join(settings.dataDir, 'demo.json'))) console.log(line)
  console.log(`ready: ${demo.urls.miniapp}`)
  tell(`The server stopped by itself: ${await ended}. See ${join(settings.dataDir, 'bff.log')}.`)
} catch (error) {
  tell(error instanceof Error ? error.message : error)
}
await end(1)
