import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Button } from './button.tsx'
import { Sheet } from './sheet.tsx'

vi.mock('../platform/hold-focus.ts', () => import('../platform/focus-hold.h5.ts'))

afterEach(cleanup)

function Page() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>取消预约</Button>
      {open && (
        <Sheet title='取消这个预约？' onClose={() => setOpen(false)}>
          <Button onPress={() => undefined}>不取消，留着</Button>
        </Sheet>
      )}
    </>
  )
}
const button = (name: string) => screen.getByRole('button', { name })
const tab = (shiftKey = false) => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Tab', shiftKey })

function openByKey() {
  render(<Page />)
  const opener = button('取消预约')
  opener.focus()
  fireEvent.keyDown(opener, { key: 'Enter' })
  return opener
}

test('a sheet is a dialog with a name, and the focus goes into it', () => {
  openByKey()
  expect(document.activeElement).toBe(screen.getByRole('dialog', { name: '取消这个预约？' }))
})

test('Tab goes round inside the sheet and never to the page behind', () => {
  const opener = openByKey()
  tab()
  expect(document.activeElement).toBe(button('关闭'))
  tab(true)
  expect(document.activeElement).toBe(button('不取消，留着'))
  tab()
  expect(document.activeElement).toBe(button('关闭'))
  opener.focus()
  tab()
  expect(document.activeElement).toBe(button('关闭'))
})

test('Escape closes it wherever the focus is, and the focus is where it was before', () => {
  const opener = openByKey()
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(opener)
})

test('its cross closes it', () => {
  openByKey()
  fireEvent.click(button('关闭'))
  expect(screen.queryByRole('dialog')).toBeNull()
})
