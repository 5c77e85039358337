import { expect, test } from 'vitest'
import { createAccessToken } from './access-token.ts'

test('force comes only when the plain ask tells the refused token again', async () => {
  const asked: boolean[] = []
  const holder = createAccessToken(
    async (force) => {
      asked.push(force)
      return { token: force ? 'new' : 'old', lifeSeconds: 7200 }
    },
    () => new Date(0),
  )
  expect(await holder.get()).toBe('old')
  expect(await holder.renew('old')).toBe('new')
  expect(asked).toEqual([false, false, true])
})

test('whoever comes late with the refused token gets the renewed one without a call', async () => {
  const tokens = ['first', 'second']
  const holder = createAccessToken(
    async () => ({ token: tokens.shift() ?? 'none left', lifeSeconds: 7200 }),
    () => new Date(0),
  )
  await holder.get()
  expect(await Promise.all([holder.renew('first'), holder.renew('first')])).toEqual(['second', 'second'])
  expect(await holder.renew('first')).toBe('second')
})

test('a failed ask is not kept', async () => {
  let fails = true
  const holder = createAccessToken(
    async () => {
      if (fails) throw new Error('down')
      return { token: 'token', lifeSeconds: 7200 }
    },
    () => new Date(0),
  )
  await expect(holder.get()).rejects.toThrow('down')
  fails = false
  expect(await holder.get()).toBe('token')
})
