import { appointmentScene } from '@huifuwu/domain'
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
  const scene = appointmentScene(appointmentOf(phone))
  told = toQuery({ ...chosen, appointmentId: appointmentOf(phone), goOn: '/pages/me/index', challenge: 'none', scene })
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

/** Whoever is signed in is not asked again; a mobile without a name before it has nothing to prove; a link leads on. */
const leadsTo: Record<string, string> = {
  'staff/sign-in/index': 'staff/hall/index',
  'account/phone/index': 'account/real-name/index',
  'appointment/link/index': 'appointment/detail/index',
}

/** Words that a page has only when it shows what it is there for. */
const shows: Record<string, string> = {
  'pages/home/index': '林晓禾',
  'pages/services/index': '证件到期、丢失',
  'pages/code/index': '已签到，您的号',
  'pages/me/index': '5620',
  'appointment/matter/index': '常约事项',
  'appointment/guide/index': '选办事点，约号',
  'appointment/venue/index': '24 小时自助厅',
  'appointment/district/index': '龙门县',
  'appointment/time/index': '看放号日历',
  'appointment/release/index': '没列出来的日子大厅休息',
  'appointment/confirm/index': '林晓禾（本人）',
  'appointment/done/index': '24 小时自助厅',
  'appointment/detail/index': '证明自助打印',
  'appointment/list/index': '已签到，排队中',
  'account/privacy/index': '我同意过的',
  'account/sign-in/index': '微信登录',
  'account/demo/index': '黎秋月',
  'account/real-name/index': '下一步，手机号',
  'account/refused/index': '约号要核对是不是本人',
  'missing/not-found/index': '这一页没有了',
  'missing/update/index': '更新不了也能办',
  'staff/hall/index': '上次在这里',
  'staff/totp/index': '填动态码',
  'staff/scan/index': '今天到了',
  'staff/verdict/index': '可以办',
  'staff/queue/index': '24 小时自助厅',
  'staff/me/index': '陈素云',
}
const showsElderly: Record<string, string> = {
  ...shows,
  'appointment/matter/index': '别的事',
  'appointment/time/index': '几点到？',
  'appointment/detail/index': '坐着等就行',
}

/** Opens it, waits for its words and answers where that is. */
async function openPage(opened: Phone, page: string, words: Record<string, string>): Promise<string> {
  await opened.open(`/${page}?${told}`)
  await opened.until(words[opened.route()] ?? `words of ${opened.route()}`)
  expect(errorsOf(opened)).toEqual([])
  return opened.route()
}

async function openEach(opened: Phone): Promise<void> {
  for (const page of opened.pages) {
    const route = await openPage(opened, page, shows)
    expect(route).toBe(leadsTo[page] ?? page)
    const { times, first, most, all } = opened.drawn()
    sizes.push(`${route}: ${times} times, first ${kilobytes(first)}, most ${kilobytes(most)}, all ${kilobytes(all)}`)
    expect.soft(times, route).toBeLessThanOrEqual(mostTimes)
    expect.soft(most / 1024, route).toBeLessThanOrEqual(mostKilobytes[route] ?? fewKilobytes)
  }
}

test('every page of the mini-program opens for them with what it is there for, and logs no error', async () => {
  await openEach(phone)
  phone.close()
})

/** Opened anew, the phone has read no code yet. */
const leadsToAnew: Record<string, string> = { ...leadsTo, 'staff/verdict/index': 'staff/scan/index' }

test('every page opens in 长辈版 too, in the largest letters', async () => {
  owner.storage.set('elderly', true)
  const large = start(owner, {}, 1.4)
  for (const page of large.pages) {
    expect(await openPage(large, page, showsElderly)).toBe(leadsToAnew[page] ?? page)
    expect(large.look().split(' '), page).toEqual(expect.arrayContaining(['hf', 'elderly']))
    expect(large.style(), page).toMatch(/--scale: ?1\.4/)
  }
  large.close()
})

afterAll(() => console.log(`what went over to the screen:\n${sizes.join('\n')}`))
