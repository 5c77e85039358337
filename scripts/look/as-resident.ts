import type { Phone } from '../stage/phone.ts'
import type { Demo } from '../start/demo.ts'

type Resident = { accountId: string; name: string }

/** The phone of a seeded resident, signed in as the demo page would do it, before any page is opened. */
export async function asResident({ page }: Phone, demo: Demo, name: string): Promise<void> {
  const resident = (demo.accounts.residents as Resident[]).find((each) => each.name === name)
  if (!resident) throw new Error(`the seed has no ${name}`)
  const { origin } = new URL(demo.urls.miniapp)
  const signedIn = await page.request.post(`${origin}/api/sign-ins/demo`, { data: { accountId: resident.accountId }, headers: { origin } })
  if (!signedIn.ok()) throw new Error(`${name} could not sign in: ${signedIn.status()}`)
  await page.addInitScript(() => localStorage.setItem('sign-in-resident', '{"data":{}}'))
}
