import type { FastifyInstance } from 'fastify'

type Watch = { everyMs: number; ask: () => Promise<void>; failed: (error: unknown) => void }

/** Asks before the first request and then again and again while the process serves. A failed ask is told once until one succeeds. */
export function watch(app: FastifyInstance, { everyMs, ask, failed }: Watch): void {
  let timer: NodeJS.Timeout | undefined
  let isClosing = false
  let isFailing = false

  async function look(): Promise<void> {
    try {
      await ask()
      isFailing = false
    } catch (error) {
      if (!isFailing && !isClosing) failed(error)
      isFailing = true
    }
    if (!isClosing) timer = setTimeout(() => void look(), everyMs).unref()
  }

  app.addHook('onReady', look)
  app.addHook('onClose', async () => {
    isClosing = true
    clearTimeout(timer)
  })
}
