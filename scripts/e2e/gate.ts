import type { Route } from 'playwright-core'

/** What is asked for waits until it is let in; then all of it has come. */
export function createGate() {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const coming: Promise<unknown>[] = []
  const wait = async (route: Route): Promise<void> => {
    await opened
    await route.continue()
    await route.request().response()
  }
  return {
    hold: async (route: Route): Promise<void> => {
      coming.push(wait(route).catch(() => undefined))
    },
    letIn: async (): Promise<void> => {
      open()
      await Promise.all(coming)
    },
  }
}
