import Taro from '@tarojs/taro'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { focusShownPages } from './shown-focus.h5.ts'

const on = vi.mocked(Taro.eventCenter.on)
const show = (path: string): void => {
  vi.mocked(Taro.getCurrentPages).mockReturnValue([{ path }] as never)
  for (const [name, listener] of on.mock.calls) if (name === '__afterTaroRouterChange') (listener as () => void)()
}
const addPage = (id: string, inside: string): HTMLElement => {
  const page = document.createElement('div')
  page.className = 'taro_page'
  page.id = id
  page.innerHTML = inside
  document.body.append(page)
  return page
}
const heading = (words: string) => `<div role="heading">${words}</div>`
/** undefined: nowhere in particular, which the whole body counts as. */
const here = () => (document.activeElement === document.body ? undefined : document.activeElement?.textContent)

beforeAll(focusShownPages)
afterEach(() => {
  document.body.innerHTML = ''
})

test('a page begins at its heading', () => {
  addPage('/time', heading('选时间'))
  show('/time')
  expect(here()).toBe('选时间')
})

test('a page whose words come later begins at its heading when that is there', async () => {
  const page = addPage('/time', '')
  show('/time')
  page.innerHTML = heading('选时间')
  await vi.waitFor(() => expect(here()).toBe('选时间'))
})

test('a page that comes later itself begins at its heading all the same', async () => {
  show('/late')
  addPage('/late', heading('选事项'))
  await vi.waitFor(() => expect(here()).toBe('选事项'))
})

test('who has pressed something meanwhile stays there', async () => {
  const page = addPage('/time', '')
  show('/time')
  page.innerHTML = '<div tabindex="0">10:00</div>'
  page.querySelector<HTMLElement>('[tabindex]')?.focus()
  page.insertAdjacentHTML('afterbegin', heading('选时间'))
  await new Promise((passed) => setTimeout(passed, 20))
  expect(here()).toBe('10:00')
})

test('words that are put anew under the focus are begun at again', async () => {
  const page = addPage('/time', heading('选时间'))
  show('/time')
  page.innerHTML = heading('选时间，11月24日')
  await vi.waitFor(() => expect(here()).toBe('选时间，11月24日'))
})

test.each(['pointerdown', 'keydown', 'input'])('who has done something on the page (%s) is not called back to its heading', async (act) => {
  const page = addPage('/time', heading('选时间'))
  show('/time')
  document.dispatchEvent(new Event(act))
  page.innerHTML = heading('选时间，11月24日')
  await new Promise((passed) => setTimeout(passed, 20))
  expect(here()).toBeUndefined()
})

test('a page that was left before its words came takes the focus no more', async () => {
  const left = addPage('/late', '')
  show('/late')
  addPage('/home', heading('惠服务'))
  show('/home')
  left.innerHTML = heading('选事项')
  await new Promise((passed) => setTimeout(passed, 20))
  expect(here()).toBe('惠服务')
})

test('one comes back to where one pressed, but to the heading if that is gone', () => {
  const page = addPage('/home', `${heading('惠服务')}<div tabindex="0">惠预约</div>`)
  const entry = page.querySelector<HTMLElement>('[tabindex]')
  entry?.click()
  entry?.blur()
  show('/home')
  expect(here()).toBe('惠预约')
  entry?.remove()
  show('/home')
  expect(here()).toBe('惠服务')
})
