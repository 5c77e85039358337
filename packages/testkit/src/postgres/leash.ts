// A process of its own: holds a server to the life of the process that started it, however that one ends.
import { rmSync } from 'node:fs'
import { stopServer } from './process.ts'

const [pid, ...folders] = process.argv.slice(2)
let word = ''

process.stdin.on('data', (part) => {
  word += String(part)
})
// The pipe ends with the starter; a word before the end means that it stopped the server by itself.
process.stdin.on('end', async () => {
  if (word !== '') return
  await stopServer(Number(pid))
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
