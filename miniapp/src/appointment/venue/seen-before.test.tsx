import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cityHall, hallsOfMatter, matter } from '../../../test/halls.ts'
import { openAgain, showPage } from '../../../test/show-page.tsx'
import { keepAnswer, keptAnswer } from '../../platform/kept-answers.ts'
import { queryClient } from '../../platform/query.ts'
import VenuePage from './index.tsx'

/** Seen at 9:00, the app closed, opened again at the given time; then the server answers so. */
async function seeAgain(at: string, reply: Parameters<typeof openAgain>[2]) {
  showPage(VenuePage, { matterId: matter.id }, hallsOfMatter([cityHall], null, '2022-03-16T01:00:00.000Z'))
  await screen.findByText('明天 14:30')
  openAgain(VenuePage, at, reply)
}

beforeEach(() => void vi.useFakeTimers({ now: new Date('2022-03-16T01:00:00Z'), toFake: ['Date'] }))
afterEach(() => {
  act(() => queryClient.clear())
  cleanup()
  vi.useRealTimers()
})

test('without a network the halls of last time stand there, with their age', async () => {
  await seeAgain('2022-03-16T01:40:00Z', () => Promise.reject(new Error('no network')))
  expect(await screen.findByText('没有网络，下面是 9:00 的情况')).toBeTruthy()
  expect(screen.getByText('明天 14:30')).toBeTruthy()
})

test('while a slow line says nothing they stand there at once, and after a second with their age', async () => {
  await seeAgain('2022-03-16T01:40:00Z', () => new Promise(() => undefined))
  expect(screen.getByText('明天 14:30')).toBeTruthy()
  expect(screen.queryByText(/网络慢/)).toBeNull()
  expect(await screen.findByText('网络慢，下面是 9:00 的情况', {}, { timeout: 3000 })).toBeTruthy()
})

test('on the next day they say nothing any more', async () => {
  await seeAgain('2022-03-16T16:00:01Z', () => Promise.reject(new Error('no network')))
  expect(await screen.findByText('没有网络')).toBeTruthy()
  expect(screen.queryByText('明天 14:30')).toBeNull()
})

test('what belongs to a person is never kept, and of the rest only what was asked last', () => {
  keepAnswer('GET /me', {}, { realName: { name: '林晓禾' } })
  expect(keptAnswer('GET /me', {})).toBeUndefined()
  keepAnswer('GET /matters/:matterId/venues', { params: { matterId: 'passport' } }, 'of the passport')
  keepAnswer('GET /matters/:matterId/venues', { params: { matterId: 'id-card' } }, 'of the card')
  expect(keptAnswer('GET /matters/:matterId/venues', { params: { matterId: 'passport' } })).toBeUndefined()
  expect(keptAnswer('GET /matters/:matterId/venues', { params: { matterId: 'id-card' } })).toBe('of the card')
})
