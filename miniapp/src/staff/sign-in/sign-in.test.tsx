import Taro from '@tarojs/taro'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ok, showPage } from '../../../test/show-page.tsx'
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
