import { expect, test } from 'vitest'
import { spoken } from '../field/time-words.ts'
import { explainRelease, showRelease } from './release-words.ts'

const at = (time: string): Date => new Date(`2022-03-17T${time}+08:00`)
const on = '2022-03-23'
const release = { on, at: at('09:00:00').toISOString() }
const day = { on, releasesAt: release.at }

test('the next release names the day it is for and when it comes', () => {
  expect(showRelease(release, new Date('2022-03-16T09:40:00+08:00'))).toBe('3月23日的号，明天 9:00 放出。')
  expect(showRelease(release, new Date('2022-03-16T09:40:00+08:00'), spoken)).toBe('3月23日的号，明天上午 9:00 放出。')
})

test('at the hour itself nothing is promised that is not there yet', () => {
  expect(showRelease(release, at('09:00:00'))).toBe('3月23日的号正在放，马上就有。')
  expect(explainRelease(day, at('09:00:20'))).toEqual({ title: '3月23日的号正在放', why: '今天 9:00 开始放，一会儿就有，这里会自己变。' })
})

test('a release that does not come is called late, and nobody is told to wait for it', () => {
  expect(showRelease(release, at('09:06:00'))).toBe('3月23日的号晚了，还没放出来。')
  expect(explainRelease(day, at('09:06:00'), spoken).why).toBe('本来今天上午 9:00 放，还没放出来。放出来这里会自己变，可以先看别的日子。')
})
