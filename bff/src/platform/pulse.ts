import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type Database, type Sql } from './db.ts'
import type { Log } from './log.ts'

type Pulse = { url: string; lost: () => void; found: () => void }
type Answer = 'leads' | 'refused' | 'silent'

const restMs = 100
/** In steps, so that a process that stood still itself does not blame the server for the time. */
const [stepMs, steps] = [100, 5]
/** To open a line takes a moment too. */
const leastSteps = 2
/** A server that is being restarted ends old lines and takes new ones: only a second refusal in a row counts. */
const mostRefusals = 1

const openLine = (url: string): Sql =>
  connect(url, { max: 1, fetch_types: false, connect_timeout: 2, connection: { application_name: 'huifuwu-pulse' } })

type Patience = { left: number }

async function wait(patience: Patience, isOver: () => boolean): Promise<'silent'> {
  for (; patience.left > 0 && !isOver(); patience.left -= 1) await sleep(stepMs)
  return 'silent'
}

async function ask(line: Sql, patience: Patience): Promise<Answer> {
  let isOver = false
  // A standby answers too, but it takes no bookings.
  const asked = line`select pg_is_in_recovery() as follows`.then(
    ([row]): Answer => (row?.follows ? 'refused' : 'leads'),
    (): Answer => 'refused',
  )
  const answer = await Promise.race([asked, wait(patience, () => isOver)])
  isOver = true
  return answer
}

/** Asks the server on a line of its own, again and again, and says when it falls silent and when it leads again; the answer ends it. */
function takePulse({ url, lost, found }: Pulse): () => Promise<void> {
  let line = openLine(url)
  let isEnding = false
  let isLost = false
  let refusals = 0
  /** What is left of it, for who was refused late and asks once more. */
  let left = steps

  function judge(answer: Answer): void {
    if (answer === 'leads') {
      refusals = 0
      if (isLost) found()
      isLost = false
      return
    }
    refusals += 1
    if (isLost || (answer === 'refused' && refusals <= mostRefusals)) return
    isLost = true
    lost()
  }

  const isDoubtful = (): boolean => refusals > 0 && !isLost

  async function beat(): Promise<void> {
    const patience = { left }
    const answer = await ask(line, patience)
    if (isEnding) return
    judge(answer)
    left = isDoubtful() ? Math.max(leastSteps, patience.left) : steps
    if (answer === 'leads') return
    void line.end({ timeout: 0 })
    line = openLine(url)
  }

  async function run(): Promise<void> {
    while (!isEnding) {
      await beat()
      await sleep(isDoubtful() ? 0 : restMs, undefined, { ref: false })
    }
  }

  void run()
  return async () => {
    isEnding = true
    await line.end({ timeout: 0 })
  }
}

type Kept = { db: Database; url: string; log: Pick<Log, 'error' | 'warn'> }

/** Closes the door when the server falls silent and opens it when it is back, so that nobody waits for what cannot come. */
export function keepPulse({ db, url, log }: Kept): () => Promise<void> {
  let lostMs = 0
  return takePulse({
    url,
    lost: () => {
      lostMs = performance.now()
      db.cut()
      log.error('database fell silent')
    },
    found: () => {
      db.renew()
      log.warn({ seconds: Math.round((performance.now() - lostMs) / 1000) }, 'database answered again')
    },
  })
}
