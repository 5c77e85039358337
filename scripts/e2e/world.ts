import type { Browser } from 'playwright-core'
import { inject } from 'vitest'
import { openBrowser } from '../browser.ts'
import { type Phone, takePhone } from '../stage/phone.ts'
import { openStage, type Stage } from '../stage/stage.ts'
import { watch } from './picture-failures.ts'

const patienceMs = 30_000

export type World = Stage & {
  /** One browser of its own for each person; elderly: 长辈版 was chosen on another day. */
  takePhone: (elderly?: boolean) => Promise<Phone>
  /** What went wrong in any page: broken scripts, console errors, what the content security policy refused. */
  listErrors: () => string[]
  /** Tokens that were handed out and cookies that were set. */
  listSecrets: () => Promise<string[]>
  close: () => Promise<void>
}

async function listCookies(phones: Phone[]): Promise<string[]> {
  const jars = await Promise.all(phones.map(({ page }) => page.context().cookies()))
  return jars.flat().map(({ value }) => value)
}

function meetPeople({ demo }: Stage, browser: Browser) {
  const phones: Phone[] = []
  const tokens: Promise<string>[] = []
  const take = async (elderly = false): Promise<Phone> => {
    const phone = await takePhone({ browser, url: demo.urls.miniapp, elderly })
    phone.page.setDefaultTimeout(patienceMs)
    watch(phone)
    phone.page.on('response', (reply) => {
      if (reply.status() === 201 && reply.url().includes('/sign-ins/')) tokens.push(reply.json().then(({ accessToken }) => accessToken))
    })
    phones.push(phone)
    return phone
  }
  return {
    takePhone: take,
    listErrors: () => phones.flatMap(({ errors }) => errors),
    listSecrets: async () => [...(await Promise.all(tokens)), ...(await listCookies(phones))],
  }
}

/** The whole product, and browsers to meet it with. */
export async function openWorld(clock?: string): Promise<World> {
  const stage = await openStage({ clock, filled: clock === undefined ? inject('filled') : undefined })
  const browser = await openBrowser()
  const close = async () => {
    await browser.close()
    await stage.stop()
  }
  return { ...stage, ...meetPeople(stage, browser), close }
}
