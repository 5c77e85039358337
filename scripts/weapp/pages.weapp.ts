import { afterAll, expect, test } from 'vitest'
import type { Phone } from '../../miniapp/test/weapp.ts'
import { errorsOf, newOwner, start } from './phone.ts'
import { appointmentOf, chooseSession, signIn } from './visit.ts'

// 林晓禾: proved, with a visit behind her.
const owner = newOwner('oHfw-lin-xiaohe')
const sizes: string[] = []
let told = ''

const kilobytes = (signs: number): string => `${(signs / 1024).toFixed(1)} KB`
const toQuery = (params: Record<string, string>): string =>
  Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')

async function openEach(phone: Phone): Promise<void> {
  for (const page of phone.pages) {
    await phone.open(`/${page}?${told}`)
    expect([page, phone.text().length > 0, errorsOf(phone)]).toEqual([page, true, []])
    const { times, first, most, all } = phone.drawn()
    sizes.push(`${page}: ${times} times, first ${kilobytes(first)}, most ${kilobytes(most)}, all ${kilobytes(all)}`)
  }
}

test('every page of the mini-program opens and logs no error', async () => {
  const phone = start(owner)
  await chooseSession(phone)
  const chosen = phone.params()
  await signIn(phone)
  await phone.until('林晓禾（本人）')
  await phone.tap('确认预约')
  await phone.until('约好了')
  told = toQuery({ ...chosen, appointmentId: appointmentOf(phone), goOn: '/pages/me/index', challenge: 'none' })
  await openEach(phone)
  phone.close()
})

test('in 长辈版 a page of each subpackage is large', async () => {
  owner.storage.set('elderly', true)
  const phone = start(owner)
  const roots = ['pages', 'appointment', 'account', 'staff']
  for (const root of roots) {
    await phone.open(`/${phone.pages.find((page) => page.startsWith(`${root}/`))}?${told}`)
    expect([root, phone.look().split(' ')]).toEqual([root, expect.arrayContaining(['hf', 'elderly'])])
  }
  expect(errorsOf(phone)).toEqual([])
  phone.close()
})

afterAll(() => console.log(`what went over to the screen:\n${sizes.join('\n')}`))
