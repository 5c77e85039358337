import type { ProblemCode } from '@huifuwu/contract'
import { problemStatus } from '@huifuwu/contract'
import { beforeEach, expect, test } from 'vitest'
import { noteServerTime } from './clock.ts'
import { toProblem } from './problem.ts'
import { problemText } from './problem-text.ts'

const codes = [...(Object.keys(problemStatus) as ProblemCode[]), 'offline', 'slow', 'link-broken'] as const

beforeEach(() => noteServerTime('2022-03-16T01:40:00Z'))

test.each(codes)('%s says what happened, why and what now, in the voice of the house', (code) => {
  const { title, why, next } = problemText(toProblem(code))
  for (const part of [title, why, next]) {
    expect(part).not.toBe('')
    expect(part).not.toMatch(/undefined|NaN|Invalid|[!！]|系统繁忙|操作失败|参数错误|温馨提示|你(?!好)/)
  }
  expect(title.length).toBeLessThanOrEqual(16)
})

test('each code but the unreadable ones has a title of its own', () => {
  const shared = codes.map((code) => problemText(toProblem(code)).title).filter((title, i, all) => all.indexOf(title) !== i)
  expect(new Set(shared)).toEqual(new Set(['送来的内容读不懂', '微信没有认出这次登录', '要重新登录一下']))
})

test('facts of the refusal stand in its sentence', () => {
  const facts = { startsAt: '2022-03-18T01:00:00Z', endsAt: '2022-03-18T01:30:00Z', nearestStartsAt: '2022-03-18T02:00:00Z' }
  const { why } = problemText(toProblem('sold-out', { body: { facts } }))
  expect(why).toBe('9:00–9:30 最后一个号刚被别人约走。最近的空号：后天 10:00。')
})

test('a lock that ends today is told by its time alone', () => {
  const { why } = problemText(toProblem('staff-locked', { retryAfterSeconds: 900 }))
  expect(why).toContain('锁到 9:55')
})

test('how long to wait is said in the words of people', () => {
  expect(problemText(toProblem('too-many-requests', { retryAfterSeconds: 40 })).why).toContain('40 秒后再试')
  expect(problemText(toProblem('busy', { retryAfterSeconds: 240 })).why).toContain('4 分钟后再试')
})

test('what is not there leads to where it can be found, and a busy or broken line to a voice', () => {
  const wayOf = (code: (typeof codes)[number]) => problemText(toProblem(code)).way
  expect(wayOf('matter-not-found')).toEqual({ word: '去选事项', go: 'matter' })
  expect(wayOf('session-not-found')).toEqual({ word: '去选事项', go: 'matter' })
  expect(wayOf('appointment-not-found')).toEqual({ word: '看我的预约', go: 'list' })
  expect(wayOf('link-broken')).toEqual({ word: '回首页', go: 'home' })
  for (const code of ['token-missing', 'token-expired', 'refresh-refused'] as const)
    expect(wayOf(code)).toEqual({ word: '登录', go: 'sign-in' })
  for (const code of ['busy', 'unexpected', 'upstream-down'] as const) expect(wayOf(code)).toEqual({ word: '拨打 12345', dial: '12345' })
})

test('a code from a newer server still gets an answer', () => {
  expect(problemText(toProblem('from-the-future' as ProblemCode)).title).toBe('这边出错了')
})
