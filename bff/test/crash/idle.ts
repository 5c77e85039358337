// A process that does nothing but answer: whatever that takes, the machine and whoever asks took.
import { createServer } from 'node:http'

const server = createServer((_, reply) => reply.end('{}')).listen(0, '127.0.0.1', () => process.send?.(server.address()))
process.on('disconnect', () => process.exit())
