import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { appointment } from '../../test/appointment.ts'
import { CrowdTag } from './crowd-tag.tsx'
import { NextCard } from './next-card.tsx'

const quiet = { waiting: 0, counters: 6, level: 'quiet' } as const
const showAt = (time: string, waiting: number) => {
  const now = new Date(`${time}:00+08:00`)
  render(<NextCard appointment={{ ...appointment, area: { ...appointment.area, waiting } }} readAt={now} now={now} />)
  return screen.queryByText(/人在等/)?.textContent
}

afterEach(cleanup)

test('a hall that is closed rests: it is not called a quiet one', () => {
  render(<CrowdTag venue={{ openNow: false, crowd: quiet }} />)
  expect(screen.getByText('现在休息')).toBeTruthy()
  expect(screen.queryByText('较空')).toBeNull()
})

test('a hall that is open says how full it is', () => {
  render(<CrowdTag venue={{ openNow: true, crowd: quiet }} />)
  expect(screen.getByText('较空')).toBeTruthy()
})

test('how many wait now is nothing to whoever comes on another day', () => {
  expect(showAt('2022-03-17T10:00', 6)).toBeUndefined()
})

test('on the day it is told, and nobody waiting only once one can check in', () => {
  expect(showAt('2022-03-18T09:00', 6)).toBe('现在 6 人在等')
  cleanup()
  expect(showAt('2022-03-18T03:00', 0)).toBeUndefined()
  cleanup()
  expect(showAt('2022-03-18T09:40', 0)).toBe('现在 0 人在等')
})
