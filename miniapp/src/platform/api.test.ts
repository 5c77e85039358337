import Taro from '@tarojs/taro'
import { beforeEach, expect, test, vi } from 'vitest'
import { emptyPhone } from '../../test/taro.ts'
import { call } from './api.ts'
import { fieldNow } from './clock.ts'
import { forgetSignIn, isSignedIn, signIn } from './sign-in.ts'

type Reply = { statusCode: number; data: unknown; header?: Record<string, string> }
type Asked = { url: string; method: string; header: Record<string, string>; data?: unknown }
const request = vi.mocked(Taro.request) as unknown as ReturnType<typeof vi.fn<(asked: Asked) => Promise<Reply>>>
const asked = (): Asked[] => request.mock.calls.map(([first]) => first)

const ok = (data: unknown, header = {}): Reply => ({ statusCode: 200, data, header })
const refused = (statusCode: number, code: string, more = {}): Reply => ({
  statusCode,
  data: { code, title: code, requestId: 'r1', ...more },
})
const signed = (accessToken: string) => ({ accessToken, expiresInSeconds: 900 })

beforeEach(() => {
  request.mockReset()
  emptyPhone()
  forgetSignIn('resident')
  forgetSignIn('staff')
})

test('parts of the path and of the query are written into the address', async () => {
  request.mockResolvedValue(ok({}))
  await call('GET /venues/:venueId/sessions', {
    params: { venueId: 'city hall' as never },
    query: { matterId: 'id-card' as never, on: '2022-03-18' },
  })
  expect(asked()[0]).toMatchObject({ method: 'GET', url: '/api/venues/city%20hall/sessions?matterId=id-card&on=2022-03-18' })
})

test('residents and staff each carry their own token', async () => {
  signIn('resident', signed('of-resident'))
  signIn('staff', signed('of-staff'))
  request.mockResolvedValue(ok({}))
  await call('GET /me')
  await call('GET /staff/me')
  expect(asked().map(({ header }) => header.authorization)).toEqual(['Bearer of-resident', 'Bearer of-staff'])
})

test('an expired token is refreshed once for all calls that notice it, and each is repeated', async () => {
  signIn('resident', signed('old'))
  request.mockImplementation(async ({ url, header }) => {
    if (url.endsWith('/sign-ins/refresh')) return { statusCode: 201, data: signed('new') }
    return header.authorization === 'Bearer new' ? ok({ accountId: 'a' }) : refused(401, 'token-expired')
  })
  const both = await Promise.all([call('GET /me'), call('GET /me')])
  expect(both).toEqual([{ accountId: 'a' }, { accountId: 'a' }])
  expect(asked().filter(({ url }) => url.endsWith('/refresh'))).toHaveLength(1)
})

test('a refusal that comes after the token was replaced goes out with the new one, without another refresh', async () => {
  signIn('resident', signed('old'))
  let answerLate: (reply: Reply) => void = () => undefined
  const late = new Promise<Reply>((resolve) => {
    answerLate = resolve
  })
  request.mockImplementation(async ({ url, header }) => {
    if (url.endsWith('/sign-ins/refresh')) return { statusCode: 201, data: signed('new') }
    if (header.authorization === 'Bearer new') return ok({ accountId: 'a' })
    return url.endsWith('/venues') ? late : refused(401, 'token-expired')
  })
  const slow = call('GET /venues')
  await call('GET /me')
  answerLate(refused(401, 'token-expired'))
  expect(await slow).toEqual({ accountId: 'a' })
  expect(asked().filter(({ url }) => url.endsWith('/refresh'))).toHaveLength(1)
})

test('after the page was reloaded the access token is fetched before the first question', async () => {
  signIn('resident', signed('lost'))
  vi.resetModules()
  const { default: freshTaro } = await import('@tarojs/taro')
  const answer = async ({ url }: { url: string }) => (url.endsWith('/refresh') ? { statusCode: 201, data: signed('new') } : ok({}))
  vi.mocked(freshTaro.request).mockImplementation(answer as never)
  const fresh = await import('./api.ts')
  await fresh.call('GET /me')
  expect(vi.mocked(freshTaro.request).mock.calls.map(([{ url }]) => url)).toEqual(['/api/sign-ins/refresh', '/api/me'])
})

test('a refused refresh signs out on this phone and says so', async () => {
  signIn('resident', signed('old'))
  request.mockImplementation(async ({ url }) => refused(401, url.endsWith('/refresh') ? 'refresh-refused' : 'token-expired'))
  await expect(call('GET /me')).rejects.toMatchObject({ code: 'refresh-refused', status: 401 })
  expect(isSignedIn('resident')).toBe(false)
})

test('nobody signed in: the refusal comes as it is, without a refresh', async () => {
  request.mockResolvedValue(refused(401, 'token-missing'))
  await expect(call('GET /me')).rejects.toMatchObject({ code: 'token-missing' })
  expect(request).toHaveBeenCalledTimes(1)
})

test('a refusal brings its facts, fields, number and how long to wait', async () => {
  const more = { facts: { nearestAt: '2022-03-18T02:00:00Z' }, fields: [{ at: '/name', rule: 'pattern' }] }
  request.mockResolvedValue({ ...refused(429, 'too-many-requests', more), header: { 'Retry-After': '30' } })
  await expect(call('GET /matters')).rejects.toMatchObject({ code: 'too-many-requests', requestId: 'r1', retryAfterSeconds: 30, ...more })
})

test('no line is offline, a gateway without our words is busy', async () => {
  request.mockRejectedValueOnce({ errMsg: 'request:fail' })
  await expect(call('GET /matters')).rejects.toMatchObject({ code: 'offline' })
  request.mockResolvedValueOnce({ statusCode: 502, data: '<html>' })
  await expect(call('GET /matters')).rejects.toMatchObject({ code: 'busy', status: 502 })
})

test('ten seconds without an answer are slow', async () => {
  vi.useFakeTimers()
  request.mockReturnValue(new Promise(() => undefined))
  const asking = expect(call('GET /matters')).rejects.toMatchObject({ code: 'slow' })
  await vi.advanceTimersByTimeAsync(10_000)
  await asking
  vi.useRealTimers()
})

test('the phone takes the time of the field from the reply', async () => {
  request.mockResolvedValue(ok({}, { Now: '2022-03-16T01:40:00.000Z' }))
  await call('GET /matters')
  expect(Math.abs(fieldNow().getTime() - Date.parse('2022-03-16T01:40:00Z'))).toBeLessThan(1000)
})

test('an address of a page that lacks an id asks nobody; one that the server cannot read is called broken', async () => {
  const place = { params: { venueId: undefined as never }, query: { matterId: 'id-card' as never, on: '2022-03-18' } }
  await expect(call('GET /venues/:venueId/sessions', place)).rejects.toMatchObject({ code: 'link-broken' })
  expect(asked()).toEqual([])
  request.mockResolvedValue(refused(400, 'invalid-request'))
  await expect(call('GET /me')).rejects.toMatchObject({ code: 'link-broken' })
  await expect(call('POST /sign-ins/demo', { body: {} as never })).rejects.toMatchObject({ code: 'invalid-request' })
})
