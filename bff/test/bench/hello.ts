// A process of its own: the bare framework, to say how fast a floor can be at all.
import { fastify } from 'fastify'

const app = fastify()
app.post('/hello', async () => ({ hello: 'world' }))

const workMs = 0.03
/** What is left of it when every request costs 30 us of the processor, whatever they are spent on. */
app.post('/hello/working', async () => {
  const endsAt = performance.now() + workMs
  while (performance.now() < endsAt);
  return { hello: 'world' }
})
process.on('disconnect', () => process.exit())
await app.listen({ host: '127.0.0.1', port: Number(process.argv[2]) })
process.send?.('ready')
