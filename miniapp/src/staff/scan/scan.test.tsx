import Taro from '@tarojs/taro'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { ok, sentTo, showPage } from '../../../test/show-page.tsx'
import { signIn } from '../../platform/sign-in.ts'
import { keepDuty } from '../duty.ts'
import ScanPage from './index.tsx'

const duty = {
  venueId: 'city-hall',
  areaId: 'household',
  venueName: '惠州市政务服务中心',
  areaName: '户政区',
  floor: '2 楼',
  permissions: ['check-in'],
  bookedToday: 3,
}

function AtTheDesk() {
  useState(() => {
    signIn('staff', { accessToken: 'staff', expiresInSeconds: 900 } as never)
    keepDuty(duty as never)
  })
  return <ScanPage />
}
const show = () =>
  showPage(
    AtTheDesk,
    {},
    {
      'GET /api/staff/me': () => ok({ duties: [duty], elsewhere: [] }),
      'GET /api/staff/venues/city-hall/today': () => ok({ arrived: 1, expected: 2, lateNow: 0, lateSessionStartsAt: null }),
      'POST /api/staff/check-ins': () => ok({ grade: 'ok' }),
    },
  )
const open = async () => fireEvent.click(await screen.findByRole('button', { name: '点这里，把预约码放进框里' }))

afterEach(() => {
  cleanup()
  vi.clearAllMocks()
})

test('what the camera reads is checked in at this hall', async () => {
  show()
  await open()
  await vi.waitFor(() => expect(sentTo('POST /api/staff/check-ins')[0]?.data).toEqual({ venueId: 'city-hall', code: 'code' }))
})

test('a refused camera says why and how to allow it, and the number signs people in meanwhile', async () => {
  vi.mocked(Taro.scanCode).mockRejectedValueOnce({ errMsg: 'scanCode:fail auth deny' })
  show()
  await open()
  expect(await screen.findByText('相机没有打开')).toBeTruthy()
  fireEvent.change(screen.getByLabelText('预约号'), { target: { value: '7k2m-4qxd' } })
  fireEvent.click(screen.getByRole('button', { name: '查' }))
  await vi.waitFor(() => expect(sentTo('POST /api/staff/check-ins')).toHaveLength(1))
  expect(sentTo('POST /api/staff/check-ins')[0]?.data).toEqual({ venueId: 'city-hall', number: '7K2M4QXD' })
})

test('from the refusal one goes to the settings, and finds the scanner again', async () => {
  vi.mocked(Taro.scanCode).mockRejectedValueOnce({ errMsg: 'scanCode:fail auth deny' })
  show()
  await open()
  fireEvent.click(await screen.findByRole('button', { name: '去设置里打开' }))
  expect(Taro.openSetting).toHaveBeenCalledOnce()
  expect(await screen.findByRole('button', { name: '点这里，把预约码放进框里' })).toBeTruthy()
})

test('whoever closes the scanner is not told of any trouble', async () => {
  vi.mocked(Taro.scanCode).mockRejectedValueOnce({ errMsg: 'scanCode:fail cancel' })
  show()
  await open()
  expect(await screen.findByRole('button', { name: '点这里，把预约码放进框里' })).toBeTruthy()
  expect(screen.queryByText('相机没有打开')).toBeNull()
})
