import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ok, showPage } from '../../../test/show-page.tsx'
import { toProblem } from '../../platform/problem.ts'
import { changeClaim, forgetClaim } from '../claim.ts'
import RealNamePage from './index.tsx'

const privacyConsent = { version: '1', agreed: true, at: '2022-03-01T00:00:00Z', current: true }
const me = { accountId: 'a', realName: null, privacyConsent, realNameAttemptsLeft: 4 }
const show = () => showPage(RealNamePage, {}, { 'GET /api/me': () => ok(me) })
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const next = () => fireEvent.click(screen.getByRole('button', { name: '下一步，手机号' }))

beforeEach(() => vi.mocked(Taro.navigateTo).mockClear())
afterEach(() => {
  cleanup()
  act(forgetClaim)
})

test('the title counts what is to be changed, and what was typed stays', async () => {
  show()
  type('姓名', '林晓禾1')
  type('证件号', '44130219880616')
  next()
  expect(screen.getByRole('heading', { name: '有 2 处要改' })).toBeTruthy()
  expect(screen.getByText('少了 4 位。一共 18 位，最后一位可能是 X')).toBeTruthy()
  expect(await screen.findByText('今天还能核对 4 次，明天 0:00 重新算。')).toBeTruthy()
  expect((screen.getByLabelText('姓名') as HTMLInputElement).value).toBe('林晓禾1')
  expect(Taro.navigateTo).not.toHaveBeenCalled()
})

test('right at last, it goes on to the phone number', async () => {
  show()
  type('姓名', '林晓禾')
  type('证件号', '44130219880616')
  next()
  type('证件号', '441302198806160328')
  expect(screen.getByRole('heading', { name: '先认一下您' })).toBeTruthy()
  next()
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/account/phone/index' })
})

test('agreed to what is kept, one goes on by itself', async () => {
  showPage(
    RealNamePage,
    { goOn: '/pages/me/index' },
    {
      'GET /api/me': () => ok({ ...me, privacyConsent: null }),
      'GET /api/privacy-text': () => ok({ version: '1', sections: [] }),
      'POST /api/me/consents': () => ok(me),
    },
  )
  await screen.findByText(/先认一下您/)
  type('姓名', '林晓禾')
  type('证件号', '441302198806160328')
  await vi.waitFor(() => {
    next()
    expect(screen.getByText('同意，继续')).toBeTruthy()
  })
  expect(Taro.navigateTo).not.toHaveBeenCalled()
  fireEvent.click(screen.getByText('同意，继续'))
  await vi.waitFor(() => expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/account/phone/index?goOn=%2Fpages%2Fme%2Findex' }))
})

test('a no of the register stands above the fields, with two ways on', () => {
  show()
  act(() => changeClaim({ name: '梁子谦', problem: toProblem('real-name-unknown', { body: { facts: { attemptsLeft: 3 } } }) }))
  expect(screen.getByText('登记里查不到这个人')).toBeTruthy()
  expect(screen.getByText('带证件去任一大厅核对')).toBeTruthy()
  expect(screen.getByRole('button', { name: /拨打 12345/ })).toBeTruthy()
})

test('come back from a phone page that was loaded anew, it asks once more and blames nobody', () => {
  act(() => changeClaim({ reopened: true }))
  show()
  expect(screen.getByRole('heading', { name: '先认一下您' })).toBeTruthy()
  expect(screen.getByText('页面重新打开过，请再填一次姓名和证件号。')).toBeTruthy()
})
