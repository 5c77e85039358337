import Taro from '@tarojs/taro'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { ok, showPage } from '../../../test/show-page.tsx'
import { store } from '../../platform/storage.ts'
import QueuePage from '../queue/index.tsx'
import TotpPage from '../totp/index.tsx'
import StaffSignInPage from './index.tsx'

afterEach(cleanup)

test('whoever comes back from the second factor meets an empty password and no complaint', async () => {
  showPage(StaffSignInPage, { userName: 'hz-huzheng-07' }, { 'POST /api/staff/sign-ins': () => ok({ challenge: 'c1' }) })
  fireEvent.click(screen.getByRole('button', { name: '下一步' }))
  expect(screen.getByRole('alert').textContent).toBe('还没写密码')
  fireEvent.change(screen.getByLabelText('密码'), { target: { value: 'three-words' } })
  fireEvent.click(screen.getByRole('button', { name: '下一步' }))
  await waitFor(() => expect(Taro.navigateTo).toHaveBeenCalled())
  await waitFor(() => expect((screen.getByLabelText('密码') as HTMLInputElement).value).toBe(''))
  expect(screen.queryByRole('alert')).toBeNull()
})

function QueueAfterTheEnd() {
  useState(() => store('sign-in-staff', { expired: true }))
  return <QueuePage />
}

test('a sign-in of staff that ended by itself leads back, after both factors, to the page where it did', async () => {
  const goOn = '/staff/queue/index'
  vi.mocked(Taro.getCurrentPages).mockReturnValueOnce([{ route: 'staff/queue/index?stamp=1' }] as never)
  showPage(QueueAfterTheEnd, {}, {})
  await waitFor(() => expect(Taro.reLaunch).toHaveBeenCalledWith({ url: `/staff/sign-in/index?goOn=${encodeURIComponent(goOn)}` }))
  cleanup()
  const signed = { accessToken: 'a', expiresInSeconds: 900 }
  showPage(TotpPage, { challenge: 'c1', goOn }, { 'POST /api/staff/sign-ins/totp': () => ok(signed, 201) })
  fireEvent.change(screen.getByLabelText('动态码'), { target: { value: '123456' } })
  fireEvent.click(screen.getByRole('button', { name: '登录' }))
  await waitFor(() => expect(Taro.reLaunch).toHaveBeenLastCalledWith({ url: goOn }))
})
