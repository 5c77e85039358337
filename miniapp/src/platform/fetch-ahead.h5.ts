import { queryClient } from './query.ts'

const lookMs = 500
const calmLooks = 2
/** A page that asks nothing, or a line that answers nothing: the others come all the same. */
const mostLooks = 20

const hasAnswer = (): boolean =>
  queryClient
    .getQueryCache()
    .getAll()
    .some(({ state }) => state.status !== 'pending')

/** Into the browser's own store, where they stay for a year. Not as links, which Safari ignores; one by one, so that a press in between has the line. */
async function fetchAll(): Promise<void> {
  const files = (await (await fetch('/js/ahead.json')).json()) as string[]
  for (const file of files) await (await fetch(`/${file}`)).blob()
}

/** When the first page stands, so that the code is there in a hall without a network, and nothing waits for what is not shown. */
export function fetchPagesAhead(): void {
  let looks = 0
  let calm = 0
  const timer = setInterval(() => {
    looks += 1
    calm = hasAnswer() && queryClient.isFetching() === 0 ? calm + 1 : 0
    if (calm < calmLooks && looks < mostLooks) return
    clearInterval(timer)
    fetchAll().catch(() => undefined)
  }, lookMs)
}
