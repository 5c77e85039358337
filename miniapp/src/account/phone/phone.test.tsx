import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Answers, ok, refused, sentTo, showPage } from '../../../test/show-page.tsx'
import { changeClaim, forgetClaim, readClaim } from '../claim.ts'
import PhonePage from './index.tsx'

const proving = 'POST /api/me/real-name'
const idNumber = '44130320010914015X'
const me = { accountId: 'a', realName: null, privacyConsent: null, realNameAttemptsLeft: 4 }

const show = (answers: Answers) => showPage(PhonePage, {}, { 'GET /api/me': () => ok(me), ...answers })
function send(mobile: string): void {
  fireEvent.change(screen.getByLabelText('手机号'), { target: { value: mobile } })
  fireEvent.click(screen.getByRole('button', { name: '核对并保存' }))
}

beforeEach(() => {
  vi.mocked(Taro.switchTab).mockClear()
  act(() => changeClaim({ name: '周启航', idNumber }))
})
afterEach(() => {
  cleanup()
  act(forgetClaim)
})

test('spaces and full-width digits are tidied before they are sent, and nothing of it stays on the phone', async () => {
  show({ [proving]: () => ok({ ...me, realName: { name: '周启航' } }, 201) })
  send('１38 0000 0303')
  await waitFor(() => expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/me/index' }))
  expect(sentTo(proving)[0]?.data).toMatchObject({ name: '周启航', idNumber, phone: { kind: 'demo', mobile: '13800000303' } })
  const stored = vi.mocked(Taro.setStorageSync).mock.calls.map((call) => JSON.stringify(call))
  expect(stored.filter((text) => text.includes(idNumber))).toEqual([])
  expect(readClaim().idNumber).toBe('')
})

test('a number that cannot be one is said under its field and not sent', () => {
  show({})
  send('1380000')
  expect(screen.getByText('手机号一共 11 位，以 1 开头。对着看一遍')).toBeTruthy()
  expect(sentTo(proving)).toEqual([])
})

test('what the register does not know is said where name and number stand, still as typed', async () => {
  show({ [proving]: () => refused(409, 'real-name-unknown', { attemptsLeft: 4 }) })
  send('13800000303')
  await waitFor(() => expect(readClaim().problem?.code).toBe('real-name-unknown'))
  expect(readClaim()).toMatchObject({ name: '周启航', idNumber })
})

test('a register that does not answer is said here, and one may try again', async () => {
  show({ [proving]: () => refused(502, 'upstream-down', { system: 'identity' }) })
  send('13800000303')
  expect(await screen.findByText('现在核对不了')).toBeTruthy()
  expect(readClaim().problem).toBeUndefined()
  expect(screen.getByRole('button', { name: '核对并保存' })).toBeTruthy()
})

test('loaded anew, it has nothing to send and gives its place to the page where name and number are typed', () => {
  vi.mocked(Taro.redirectTo).mockClear()
  act(forgetClaim)
  show({})
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/account/real-name/index' })
  expect(readClaim().reopened).toBe(true)
  expect(screen.queryByRole('button', { name: '核对并保存' })).toBeNull()
  expect(sentTo(proving)).toEqual([])
})
