import { setTimeout as sleep } from 'node:timers/promises'
import { urlOf } from './address.ts'

async function shows(url: string, patienceMs: number): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(100)) {
    const reply = await fetch(url).catch(() => undefined)
    if (reply?.ok && (await reply.text()).includes('huifuwu_')) return true
  }
  return false
}

/** Where the processes show their figures for operators; one whose address was taken serves on without. */
export async function findFigures(environment: Record<string, string>, patienceMs = 3000): Promise<string[]> {
  const { METRICS_HOST: host = '127.0.0.1', METRICS_PORT: port = '0', BFF_PROCESSES: processes = '1' } = environment
  if (Number(port) === 0) return []
  const urls = Array.from({ length: Number(processes) }, (_, number) => `${urlOf({ host, port: Number(port) + number })}/metrics`)
  const shown = await Promise.all(urls.map((url) => shows(url, patienceMs)))
  return urls.filter((_, at) => shown[at])
}
