import { appointment, catalogue, type Endpoint, me, signIn, staffDesk, staffSignIn } from '@huifuwu/contract'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../test/app.ts'
import { openHalls } from '../test/hall.ts'
import { anyString, findLeaves, hostileStrings, type Leaf } from '../test/hostile.ts'
import { openJourney } from '../test/journey.ts'

const house = await testApp({ environment: { WRITES_PER_MINUTE: '100000', ADDRESS_PER_MINUTE: '100000' } })
const { resident, staff } = openJourney(house)
const people = { anyone: {}, resident: {}, staff: {} }

beforeAll(async () => {
  await openHalls(house.db.sql)
  people.resident = house.as({ resident: await resident() })
  const household = { venueId: 'north-hall', areaId: 'household' }
  people.staff = house.as({ staff: await staff({ ...household, permission: 'check-in' }, { ...household, permission: 'serve' }) })
})

const all: Record<string, Endpoint> = { ...signIn, ...me, ...catalogue, ...appointment, ...staffSignIn, ...staffDesk }
const leaves = Object.entries(all).flatMap(([name, endpoint]) => findLeaves(endpoint).map((leaf) => ({ name, endpoint, ...leaf })))

const wellFormed = (value: string) => Buffer.from(value).toString()
/** What a client can write into an address or a header line at all. */
const carried: Record<Leaf['part'], (value: string) => string> = {
  params: wellFormed,
  query: wellFormed,
  headers: (value) => value.replaceAll(/[^\x20-\x7e]/g, ''),
  body: (value) => value,
}

async function ask({ name, endpoint, part, ask: toAsked }: (typeof leaves)[number], value: string) {
  const { params, query, headers, body } = toAsked(carried[part](value)) as Record<Leaf['part'], Record<string, string> | undefined>
  const [method, path = ''] = name.split(' ')
  const url = path.replaceAll(/:(\w+)/g, (_, key) => encodeURIComponent(String(params?.[key])))
  const search = query ? `?${new URLSearchParams(query)}` : ''
  const sent = { ...people[endpoint.audience], ...headers }
  return await house.app.inject({ method, url: `/api${url}${search}`, headers: sent, ...(body && { payload: body }) } as never)
}

test.each(leaves)('$name takes or refuses any string as $at, and never breaks', async (leaf) => {
  const neverBreaks = fc.asyncProperty(anyString, async (value) => {
    expect((await ask(leaf, value)).statusCode, JSON.stringify(value)).not.toBe(500)
  })
  const runs = { examples: hostileStrings.map((value): [string] => [value]), numRuns: hostileStrings.length + 5 }
  // Each password costs what hashing one costs.
  await fc.assert(neverBreaks, { ...runs, interruptAfterTimeLimit: 2_000 })
})

test.each(leaves.filter(({ part, at }) => part === 'body' && !at.endsWith('/kind')))('$name refuses a NUL as $at by name', async (leaf) => {
  const reply = await ask(leaf, 'a\u0000b')
  expect([reply.statusCode, reply.json().code]).toEqual([400, 'invalid-request'])
  expect(reply.json().fields.map(({ at }: { at: string }) => at)).toContain(leaf.at.slice('body'.length))
})

test.each(leaves.filter(({ at }) => /(?:session|ticket|account|appointment)Id$|key$/.test(at)))(
  '$name refuses a URN as $at',
  async (leaf) => {
    const reply = await ask(leaf, 'urn:uuid:0195a8f0-0000-7000-8000-000000000000')
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'invalid-request'])
    expect(reply.json().fields.map(({ at }: { at: string }) => at)).toContain(leaf.at.slice(leaf.part.length))
  },
)
