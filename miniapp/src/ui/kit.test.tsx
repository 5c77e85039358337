import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyPhone } from '../../test/taro.ts'
import { readStored, store } from '../platform/storage.ts'
import { Button } from './button.tsx'
import { Choice } from './choice.tsx'
import { Field } from './field.tsx'
import { HomeHeader } from './home-header.tsx'
import { Input } from './input.tsx'
import { measureScreen, setElderly } from './mode.ts'
import { Page } from './page.tsx'
import { Row } from './row.tsx'
import { Session } from './session.tsx'
import { SwitchRow } from './switch-row.tsx'
import { Tabs } from './tabs.tsx'
import { Tag } from './tag.tsx'

beforeEach(() => {
  emptyPhone()
  act(() => setElderly(false))
  act(measureScreen)
})
afterEach(cleanup)

const rootOf = (container: HTMLElement) => container.querySelector('.hf') as HTMLElement

test('a button is pressed by finger, by Enter and by the space bar', () => {
  const onPress = vi.fn()
  render(<Button onPress={onPress}>确认预约</Button>)
  const button = screen.getByRole('button', { name: '确认预约' })
  fireEvent.click(button)
  fireEvent.keyDown(button, { key: 'Enter' })
  fireEvent.keyDown(button, { key: ' ' })
  fireEvent.keyDown(button, { key: 'a' })
  expect(onPress).toHaveBeenCalledTimes(3)
  expect(button.tabIndex).toBe(0)
})

test('a button that waits says so and takes no second press', () => {
  const onPress = vi.fn()
  render(
    <Button wait='正在约号，别离开' onPress={onPress}>
      确认预约
    </Button>,
  )
  const button = screen.getByRole('button', { name: '正在约号，别离开' })
  fireEvent.click(button)
  fireEvent.keyDown(button, { key: 'Enter' })
  expect(onPress).not.toHaveBeenCalled()
  expect(button.getAttribute('aria-disabled')).toBe('true')
})

test('a row that leads nowhere is no button', () => {
  render(<Row title='有扫码枪？直接扫' />)
  expect(screen.queryByRole('button')).toBeNull()
})

test('a choice, a tick and a switch tell whether they are on', () => {
  render(
    <>
      <Choice title='本人' on onPress={() => undefined} />
      <Choice title='我知道' many onPress={() => undefined} />
      <SwitchRow title='前一天提醒' on onTurn={() => undefined} />
    </>,
  )
  expect(screen.getByRole('radio').getAttribute('aria-checked')).toBe('true')
  expect(screen.getByRole('checkbox').getAttribute('aria-checked')).toBe('false')
  expect(screen.getByRole('switch', { name: '前一天提醒' }).getAttribute('aria-checked')).toBe('true')
})

test('a full session says why and is not pressed; with a way on its words are blue', () => {
  const { container } = render(
    <>
      <Session time='9:00–9:30' left='约满' full />
      <Session time='9:30–10:00' left='看 10:00' full onPress={() => undefined} />
    </>,
  )
  expect(screen.getByRole('button', { name: '9:00–9:30，约满' }).getAttribute('aria-disabled')).toBe('true')
  expect(container.querySelectorAll('.is-wait')).toHaveLength(1)
})

test('a session that is chosen before a button goes on tells which one it is', () => {
  render(
    <>
      <Session time='上午 9:00' left='有 3 个号' pick on onPress={() => undefined} />
      <Session time='上午 9:30' left='有 1 个号' pick onPress={() => undefined} />
    </>,
  )
  expect(screen.getByRole('radio', { checked: true }).getAttribute('aria-label')).toBe('上午 9:00，有 3 个号')
  expect(screen.getByRole('radio', { checked: false }).getAttribute('aria-label')).toBe('上午 9:30，有 1 个号')
})

test('what is wrong with a field is said at once, and the input has a name', () => {
  const onInput = vi.fn()
  render(
    <Field label='证件号' error='少了 4 位'>
      <Input label='证件号' value='44130219' wrong onInput={onInput} />
    </Field>,
  )
  expect(screen.getByRole('alert').textContent).toBe('少了 4 位')
  const input = screen.getByLabelText('证件号')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  fireEvent.change(input, { target: { value: '441302199' } })
  expect(onInput).toHaveBeenCalledWith('441302199')
})

test('the tab one stands on is the selected one', () => {
  const tabs = [
    { key: 'home', icon: 'home', word: '首页' },
    { key: 'me', icon: 'me', word: '我的' },
  ] as const
  render(<Tabs tabs={tabs} on='me' onPick={() => undefined} />)
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('我的')
})

test('长辈版 is turned on from home, reaches the page and stays after a restart', () => {
  const { container } = render(
    <Page>
      <HomeHeader name='惠服务' hello='早上好' />
    </Page>,
  )
  expect(rootOf(container).className).toBe('hf')
  fireEvent.click(screen.getByRole('button', { name: '换成长辈版' }))
  expect(rootOf(container).className).toBe('hf elderly')
  expect(readStored('elderly')).toBe(true)
  expect(screen.getByRole('button', { name: '换成标准版' })).toBeTruthy()
})

test('large type is never below 1 nor above 1.4, and from 1.3 on the end of a row goes under its words', () => {
  const { container } = render(
    <Page>
      <Row title='惠城区政务服务中心' end={<Tag kind='ok'>较空</Tag>} />
    </Page>,
  )
  expect(rootOf(container).style.getPropertyValue('--scale')).toBe('1')
  expect(container.querySelector('.hf-row-end')).not.toBeNull()
  store('font-scale', 3)
  act(measureScreen)
  expect(rootOf(container).style.getPropertyValue('--scale')).toBe('1.4')
  expect(container.querySelector('.hf-row-end')).toBeNull()
})
