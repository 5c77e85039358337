import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { childrenOf, startProcess } from '../../test/crash/process.ts'
import { type CrashStage, openCrashStage } from '../../test/crash/stage.ts'
import { oneAtATime } from './one-at-a-time.ts'

const environment = { BFF_PROCESSES: '2', JOBS: 'off', ADDRESS_PER_MINUTE: '1000000', LOG_LEVEL: 'info' }
let stage: CrashStage
beforeAll(async () => {
  stage = await openCrashStage({ environment })
})
afterAll(() => stage?.close())

const listProcesses = (pid = stage.bff().pid): number[] => childrenOf(pid)

/** So many have taken requests since the beginning, those that are gone included. */
const untilServed = (times: number) =>
  expect.poll(() => stage.bff().readLog().split('Server listening').length - 1, { timeout: 30_000 }).toBe(times)

/** A connection of its own for each, as many phones would. */
const ask = () =>
  fetch(`${stage.bff().url}/healthz`, { headers: { connection: 'close' }, signal: AbortSignal.timeout(5000) }).then(
    ({ status }) => status,
    () => 'lost' as const,
  )

test('one of two is killed: the other goes on answering, and another one follows', async () => {
  await untilServed(2)
  const [killed = 0, left = 0] = listProcesses()
  process.kill(killed, 'SIGKILL')
  await expect.poll(() => listProcesses()).not.toContain(killed)
  expect(await Promise.all(Array.from({ length: 50 }, ask))).toEqual(Array(50).fill(200))
  await untilServed(3)
  expect(listProcesses()).toHaveLength(2)
  expect(listProcesses()).toContain(left)
})

test('one of two is told to leave while all ask: nobody is refused, and another one follows', async () => {
  await untilServed(3)
  const [leaving = 0] = listProcesses()
  const answers: unknown[] = []
  let isAsking = true
  const crowd = Array.from({ length: 20 }, async () => {
    while (isAsking) {
      answers.push(await ask())
      await sleep(20)
    }
  })
  process.kill(leaving, 'SIGTERM')
  await untilServed(4)
  isAsking = false
  await Promise.all(crowd)
  expect(listProcesses()).not.toContain(leaving)
  const lost = answers.filter((answer) => answer !== 200)
  process.stdout.write(`one of two left under load: ${answers.length} answers, ${lost.length} lost\n`)
  expect(lost).toEqual([])
})

test('told to leave while one of two still begins, all of them leave and none is called a failure', async () => {
  const bff = await startProcess({ databaseUrl: stage.cluster.url, environment })
  const said = (line: string) => bff.readLog().split(line).length - 1
  await expect.poll(() => said('Server listening'), { timeout: 30_000 }).toBe(2)
  const [killed = 0] = listProcesses(bff.pid)
  // Whoever begins waits for the tables to be brought up to date, and not yet for a signal.
  await oneAtATime({ url: stage.cluster.url, what: 'migrate' }, async () => {
    process.kill(killed, 'SIGKILL')
    await expect.poll(() => listProcesses(bff.pid).filter((pid) => pid !== killed)).toHaveLength(2)
    expect(await bff.end()).toBe('0')
  })
  expect(said('Server listening')).toBe(2)
})

test('where no process can begin, whoever started them is told', async () => {
  const nowhere = { databaseUrl: 'postgres://nobody@127.0.0.1:1/none', environment }
  await expect(startProcess(nowhere)).rejects.toThrow('The BFF did not start (1)')
})
