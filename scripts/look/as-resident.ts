import type { Phone } from '../stage/phone.ts'
import { settle } from '../stage/phone.ts'
import type { Demo } from '../start/demo.ts'

type Resident = { accountId: string; name: string }

/** The phone of a seeded resident, signed in as the demo page would do it. */
export async function asResident({ open, page }: Phone, demo: Demo, name: string): Promise<void> {
  const resident = (demo.accounts.residents as Resident[]).find((each) => each.name === name)
  if (!resident) throw new Error(`the seed has no ${name}`)
  await open('pages/me/index')
  const status = await page.evaluate(async (accountId) => {
    const body = JSON.stringify({ accountId })
    const reply = await fetch('/api/sign-ins/demo', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    localStorage.setItem('sign-in-resident', '{"data":{}}')
    return reply.status
  }, resident.accountId)
  if (status !== 201) throw new Error(`${name} could not sign in: ${status}`)
  await page.reload()
  await settle(page)
}
