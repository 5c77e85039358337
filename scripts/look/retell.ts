import type { Page } from 'playwright-core'

/** What the server says at such addresses, with something of it told otherwise. */
export const retell = <Told>(page: Page, addresses: RegExp, tell: (told: Told) => Partial<Told>): Promise<unknown> =>
  page.route(addresses, async (route) => {
    const reply = await route.fetch()
    const told = (await reply.json()) as Told
    await route.fulfill({ response: reply, json: { ...told, ...tell(told) } })
  })
