import { Secret, TOTP } from 'otpauth'
import type { Phone } from '../stage/phone.ts'
import type { Demo } from '../start/demo.ts'

type Staff = { userName: string; password: string; totpSecret: string }

export function staffOf(demo: Demo, userName: string): Staff {
  const staff = (demo.accounts.staff as Staff[]).find((each) => each.userName === userName)
  if (!staff) throw new Error(`the seed has no ${userName}`)
  return staff
}

const totpOf = ({ totpSecret }: Staff): string => new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate()

async function ask(url: string, body: object): Promise<Record<string, unknown>> {
  const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!reply.ok) throw new Error(`${url}: ${reply.status}`)
  return (await reply.json()) as Record<string, unknown>
}

async function enter({ urls }: Demo, staff: Staff): Promise<string> {
  const { userName, password } = staff
  const { challenge } = await ask(`${urls.api}/staff/sign-ins`, { userName, password })
  const signed = await ask(`${urls.api}/staff/sign-ins/totp`, { challenge, totp: totpOf(staff), carrier: 'body' })
  return JSON.stringify({ accessToken: signed.accessToken, expiresInSeconds: signed.expiresInSeconds })
}

/** A six-digit code works once, and a run takes many pictures: one sign-in serves them all. */
const entered = new Map<string, Promise<string>>()

type Place = { venueId: string; areaId: string; venueName: string; areaName: string; floor: string; permissions: string[] }

/** The desk of a seeded member of staff, before any page is opened; with a place, already on duty there. */
export async function asStaff({ page }: Phone, demo: Demo, place?: Place): Promise<void> {
  const staff = staffOf(demo, 'hz-huzheng-07')
  const signed = entered.get(staff.userName) ?? enter(demo, staff)
  entered.set(staff.userName, signed)
  const body = await signed
  await page.route('**/api/staff/sign-ins/refresh', (route) => route.fulfill({ status: 201, contentType: 'application/json', body }))
  await page.addInitScript((kept) => {
    localStorage.setItem('sign-in-staff', '{"data":{}}')
    if (kept) localStorage.setItem('venue-on-duty', JSON.stringify({ data: kept }))
  }, place)
}
