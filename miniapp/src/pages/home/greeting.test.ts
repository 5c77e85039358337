import { describe, expect, it } from 'vitest'
import { greet } from './greeting.ts'

const at = (time: string) => new Date(`2026-11-23T${time}:00+08:00`)
const lin = { signedIn: true, name: '林晓禾' }

describe('greeting', () => {
  it('follows the clock of the city, not that of the phone', () => {
    expect(greet(lin, at('09:12'))).toBe('林晓禾，早上好')
    expect(greet(lin, at('12:30'))).toBe('林晓禾，中午好')
    expect(greet(lin, at('17:59'))).toBe('林晓禾，下午好')
    expect(greet(lin, at('18:00'))).toBe('林晓禾，晚上好')
    expect(greet(lin, at('03:00'))).toBe('林晓禾，夜深了')
  })

  it('calls nobody by a name that is not known', () => {
    expect(greet({ signedIn: false, name: undefined }, at('09:12'))).toBe('您好，欢迎')
    expect(greet({ signedIn: true, name: undefined }, at('09:12'))).toBe('您好，早上好')
  })
})
