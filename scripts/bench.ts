import { type BenchArguments, readArguments } from './bench/arguments.ts'
import { startCluster } from './bench/cluster.ts'
import { median } from './bench/figures.ts'
import { startGrownCluster, unanalysed } from './bench/grown.ts'
import { openHall } from './bench/hall.ts'
import { listExceeded } from './bench/limits.ts'
import { type Bench, choose, grownMeasure, type Measure, measures, orderOf } from './bench/measures.ts'
import { type Report, type Rounds, toReport } from './bench/report.ts'
import { isSearch, measureSearch } from './bench/search.ts'
import { cpuOf } from './bench/worker.ts'
import { openGenerator, openHello, openWorld, type World } from './bench/world.ts'
import { secondsSince } from './run.ts'
import { isPhone, measurePhone } from './speed/phone.ts'
import { stopWith } from './stop-with.ts'

function readOrEnd(): BenchArguments {
  try {
    return readArguments(process.argv.slice(2))
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}

const { json, only, grown: withGrown, rounds: count } = readOrEnd()
const startedAt = performance.now()
const say = (line: string): void => {
  if (json) console.error(line)
  else console.log(line)
}

const undo: (() => Promise<void>)[] = []
const end = stopWith(async () => {
  for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step()
})

async function openGrown(): Promise<World> {
  const cluster = await startGrownCluster(say)
  undo.push(cluster.stop)
  const world = await openWorld({ databaseUrl: cluster.url, processes: 1, prepare: openHall })
  undo.push(world.close)
  return world
}

async function open(): Promise<Bench> {
  const cluster = await startCluster(withGrown ? unanalysed : {})
  undo.push(cluster.stop)
  const world = await openWorld({ databaseUrl: cluster.url, processes: 2, prepare: openHall })
  undo.push(world.close)
  const hello = await openHello()
  undo.push(hello.worker.stop)
  const generator = await openGenerator()
  undo.push(generator.stop)
  const grown = withGrown ? await openGrown() : undefined
  const openRate = () => Math.round(median((rounds.get('booking.hot') ?? []).map(({ rps }) => rps)) / 2)
  return { world, grown, hello, generator, openRate }
}

const rounds: Rounds = new Map()

async function runOne(bench: Bench, { name, run }: Measure, round: number): Promise<void> {
  const pids = bench.world.servers.map(({ worker }) => worker.pid)
  const before = pids.map(cpuOf)
  const told = await run(bench)
  const used = pids.map((pid, at) => (cpuOf(pid) - (before[at] ?? 0)).toFixed(1)).join(' ')
  const { rps, p50, p95, p99, statuses, generatorCpu, wished } = told
  say(
    `${round} ${name}: ${rps}/s${wished === undefined ? '' : ` of ${wished}`}, p50 ${p50} p95 ${p95} p99 ${p99} ms, ${JSON.stringify(statuses)}, generator ${generatorCpu}, ${used}`,
  )
  // The first one warms what is compiled while it runs.
  if (round > 0) rounds.set(name, [...(rounds.get(name) ?? []), told])
}

async function runRounds(bench: Bench, chosen: Measure[]): Promise<void> {
  for (let round = 0; round <= count; round += 1) {
    for (const measure of orderOf(chosen, round)) await runOne(bench, measure, round)
  }
}

/** Places sold twice count wherever they were sold. */
async function prove(bench: Bench, { name, prove: ask }: Measure): Promise<void> {
  const first = rounds.get(name)?.[0]
  if (ask && first) first.oversold = (first.oversold ?? 0) + (await ask(bench))
}

async function measureServers(names: string[]): Promise<Report> {
  const chosen = choose(names, [...measures, ...(withGrown ? [grownMeasure] : [])])
  const bench = await open()
  say(`ready after ${secondsSince(startedAt)}`)
  await runRounds(bench, chosen)
  for (const measure of chosen) await prove(bench, measure)
  return toReport(rounds)
}

/** Answers the limits that were exceeded, told beside the report. */
async function main(): Promise<string[]> {
  const ofServers = only.filter((name) => !isSearch(name) && !isPhone(name))
  const search = only.some(isSearch) || only.length === 0 ? { search: await measureSearch() } : {}
  // Only by its name: it builds pages and needs a browser.
  const phone = only.some(isPhone) ? { phone: await measurePhone(count, say) } : {}
  const servers = ofServers.length > 0 || only.length === 0 ? await measureServers(ofServers) : {}
  const report = { ...servers, ...search, ...phone, rounds: count, seconds: Math.round((performance.now() - startedAt) / 1000) }
  console.log(json ? JSON.stringify(report) : JSON.stringify(report, null, 2))
  const exceeded = listExceeded(report)
  for (const limit of exceeded) console.error(limit)
  return exceeded
}

await main().then(
  (exceeded) => end(exceeded.length === 0 ? 0 : 1),
  (error) => {
    console.error(error)
    return end(1)
  },
)
