import { useShareAppMessage } from '@tarojs/taro'
import { expect, test, vi } from 'vitest'
import { useShareCard } from './share.ts'
import { copyLink, linkOf } from './share-card.h5.ts'

test('a card shows what the page says and leads to the page that reads its scene', () => {
  useShareCard({ title: '居民身份证换领：要带什么、去哪办', scene: () => 'g05c9gp0' })
  const [make] = vi.mocked(useShareAppMessage).mock.lastCall ?? []
  expect(make?.({})).toEqual({
    title: '居民身份证换领：要带什么、去哪办',
    path: '/appointment/link/index?scene=g05c9gp0',
    imageUrl: '/share.png',
  })
})

test('in a browser the link is copied, and where that is refused it says so', async () => {
  const writeText = vi.fn(async (_: string) => undefined)
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  expect(await copyLink('g05c9gp0')).toBe(true)
  expect(writeText).toHaveBeenCalledWith(linkOf('g05c9gp0'))
  expect(linkOf('g05c9gp0')).toMatch(/\?scene=g05c9gp0$/)
  await copyLink('g05c9gp0', '3月18日 周五 下午 2:30')
  expect(writeText).toHaveBeenLastCalledWith(`3月18日 周五 下午 2:30\n${linkOf('g05c9gp0')}`)
  vi.stubGlobal('navigator', {})
  expect(await copyLink('g05c9gp0')).toBe(false)
  vi.unstubAllGlobals()
})
