import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyPhone } from '../../../test/taro.ts'
import { readStored, store } from '../../platform/storage.ts'

const letters = vi.hoisted(() => ({ large: false }))
vi.mock('../../platform/screen.ts', () => ({ readScreen: () => ({ scale: letters.large ? 1.4 : 1, large: letters.large }) }))

const offer = () => screen.queryByRole('button', { name: '换成长辈版' })

/** The app, started anew on the same phone. */
async function start(large: boolean) {
  cleanup()
  vi.resetModules()
  letters.large = large
  const { ElderlyOffer } = await import('./elderly-offer.tsx')
  const { measureScreen } = await import('../../ui/mode.ts')
  render(<ElderlyOffer />)
  return { measureScreen }
}

beforeEach(emptyPhone)
afterEach(cleanup)

test('usual letters are asked nothing', async () => {
  await start(false)
  expect(offer()).toBeNull()
  expect(readStored('elderly-offered')).toBeUndefined()
})

test('whoever set large letters is asked once, and not again after the next start', async () => {
  await start(true)
  expect(offer()).toBeTruthy()
  await start(true)
  expect(offer()).toBeNull()
})

test.each([
  ['换成长辈版', true],
  ['不用，就这样', false],
])('%s is remembered', async (answer, elderly) => {
  await start(true)
  fireEvent.click(screen.getByRole('button', { name: answer }))
  expect(offer()).toBeNull()
  expect(readStored('elderly')).toBe(elderly)
})

test('letters set large while one was away are seen on coming back', async () => {
  const { measureScreen } = await start(false)
  letters.large = true
  act(measureScreen)
  expect(offer()).toBeTruthy()
  letters.large = false
  act(measureScreen)
  expect(offer()).toBeNull()
})

test('who has chosen a mode before is never asked', async () => {
  store('elderly', false)
  await start(true)
  expect(offer()).toBeNull()
})
