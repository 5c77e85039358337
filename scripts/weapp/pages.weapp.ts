import { afterAll, expect, test } from 'vitest'
import type { Phone } from '../../miniapp/test/weapp.ts'
import { secretsOf, totpOf } from './desk.ts'
import { errorsOf, newOwner, start } from './phone.ts'
import { appointmentOf, chooseSession, codeOf, signIn } from './visit.ts'

// 林晓禾, proved, with a visit behind her, lends her phone to 陈素云, who works in the hall that never closes.
const owner = newOwner('oHfw-lin-xiaohe')
const phone = start(owner, { scanCode: () => ({ result: codeOf(phone) }) })
const sizes: string[] = []
let told = ''

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

/** What a page may hand over to the screen at once, in KB, lists as long as the seed's; WeChat begins to stutter at 256. */
const fewKilobytes = 8
const mostKilobytes: Record<string, number> = {
  'pages/home/index': 32,
  'pages/services/index': 10,
  'pages/code/index': 24,
  'appointment/matter/index': 72,
  'appointment/time/index': 20,
  'appointment/done/index': 24,
  'appointment/detail/index': 24,
  'account/demo/index': 28,
}
/** Once as bones or as what is known, once with the answer; a third time where two answers come. */
const mostTimes = 3
const toQuery = (params: Record<string, string>): string =>
  Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')

test('a resident books, and on the same phone a colleague signs in with two factors and scans her code', async () => {
  await chooseSession(phone)
  const chosen = phone.params()
  await signIn(phone)
  await phone.until('林晓禾（本人）')
  await phone.tap('确认预约')
  await phone.until('约好了')
  told = toQuery({ ...chosen, appointmentId: appointmentOf(phone), goOn: '/pages/me/index', challenge: 'none' })
  const secrets = secretsOf('hz-huzheng-07')
  await phone.open('/staff/sign-in/index')
  await phone.type('账号', 'hz-huzheng-07')
  await phone.type('密码', secrets.password)
  await phone.tap('下一步')
  await phone.until('填动态码')
  await phone.type('动态码', totpOf(secrets))
  await phone.tap('登录')
  await phone.until('今天在哪儿值班？')
  await phone.until('24 小时自助厅')
  await phone.tap('24 小时自助厅')
  await phone.until('点这里，把预约码放进框里')
  await phone.tap('点这里，把预约码放进框里')
  await phone.until('可以办')
  await phone.until('林*禾')
  expect(phone.route()).toBe('staff/verdict/index')
  expect(errorsOf(phone)).toEqual([])
})

/** Whoever is signed in is not asked again; a mobile without a name before it has nothing to prove. */
const leadsTo: Record<string, string> = {
  'staff/sign-in/index': 'staff/hall/index',
  'account/phone/index': 'account/real-name/index',
}

async function openEach(opened: Phone): Promise<void> {
  for (const page of opened.pages) {
    await opened.open(`/${page}?${told}`)
    const { times, first, most, all } = opened.drawn()
    sizes.push(`${opened.route()}: ${times} times, first ${kilobytes(first)}, most ${kilobytes(most)}, all ${kilobytes(all)}`)
    expect([opened.route(), opened.text().length > 0, errorsOf(opened)]).toEqual([leadsTo[page] ?? page, true, []])
    expect.soft(times, opened.route()).toBeLessThanOrEqual(mostTimes)
    expect.soft(most / 1024, opened.route()).toBeLessThanOrEqual(mostKilobytes[opened.route()] ?? fewKilobytes)
  }
}

test('every page of the mini-program opens for them and logs no error', async () => {
  await openEach(phone)
  phone.close()
})

/** Opened anew, the phone has read no code yet. */
const leadsToAnew: Record<string, string> = { ...leadsTo, 'staff/verdict/index': 'staff/scan/index' }

test('every page opens in 长辈版 too, large', async () => {
  owner.storage.set('elderly', true)
  const large = start(owner)
  for (const page of large.pages) {
    await large.open(`/${page}?${told}`)
    expect([large.route(), large.text().length > 0, errorsOf(large)]).toEqual([leadsToAnew[page] ?? page, true, []])
    expect(large.look().split(' '), page).toEqual(expect.arrayContaining(['hf', 'elderly']))
  }
  large.close()
})

afterAll(() => console.log(`what went over to the screen:\n${sizes.join('\n')}`))
