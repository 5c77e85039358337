import Taro from '@tarojs/taro'
import { beforeEach, expect, test, vi } from 'vitest'
import { ok, refused, sentTo, showPage } from '../../test/show-page.tsx'
import { answerConsent, keptConsent } from '../field/consent.ts'
import { enter } from './enter.ts'

const signed = { accessToken: 'token', expiresInSeconds: 900 }
const me = (realName: unknown) => ok({ accountId: 'a', realName, privacyConsent: null, realNameAttemptsLeft: 5 }, 201)
const confirm = '/appointment/confirm/index?on=2022-03-18'
const consents = 'POST /api/me/consents'

const server = (answers: Parameters<typeof showPage>[2]) => showPage(() => null, {}, { 'GET /api/me': () => me(null), ...answers })

beforeEach(() => {
  vi.mocked(Taro.redirectTo).mockClear()
  vi.mocked(Taro.navigateBack).mockClear()
  vi.mocked(Taro.getCurrentPages).mockReturnValue([])
})

test('the answer to the privacy text goes out right after the sign-in, once', async () => {
  server({ [consents]: () => me({ name: '林晓禾' }) })
  answerConsent(true, '2022-03-01')
  await enter(signed, { goOn: confirm })
  await enter(signed, { goOn: confirm })
  expect(sentTo(consents).map(({ data }) => data)).toEqual([{ version: '2022-03-01', agreed: true, channel: 'h5' }])
})

test('whoever was booking and has no name yet proves it first', async () => {
  server({ [consents]: () => me(null) })
  answerConsent(true, '2022-03-01')
  await enter(signed, { goOn: confirm, need: 'real-name' })
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: `/account/real-name/index?goOn=${encodeURIComponent(confirm)}` })
})

test('the page one came from is still open and is gone back to', async () => {
  server({})
  const behind = ['pages/home/index', 'appointment/confirm/index', 'account/demo/index']
  vi.mocked(Taro.getCurrentPages).mockReturnValue(behind.map((route) => ({ route })) as never)
  await enter(signed, { goOn: confirm })
  expect(Taro.navigateBack).toHaveBeenCalledWith({ delta: 1 })
})

test('a yes to a text that has changed since is forgotten, so that the person is asked again', async () => {
  server({ [consents]: () => refused(409, 'consent-outdated') })
  answerConsent(true, '2021-01-01')
  await enter(signed, { goOn: confirm })
  expect(keptConsent()).toBeUndefined()
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: confirm })
})
