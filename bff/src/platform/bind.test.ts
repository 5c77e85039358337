import type { Contract } from '@huifuwu/contract'
import { Type as T } from 'typebox'
import { expect, test } from 'vitest'
import { bareApp } from '../../test/bare-app.ts'
import { bind } from './bind.ts'

const Wish = T.Object({ people: T.Integer(), note: T.Optional(T.String()) }, { additionalProperties: false })
const Done = T.Object({ id: T.String(), people: T.Array(T.Object({ name: T.String() })) })
const desk = {
  'POST /wishes/:id': {
    audience: 'resident',
    summary: 'Wish',
    params: T.Object({ id: T.String() }),
    headers: T.Object({ attempt: T.Optional(T.Integer()) }),
    body: Wish,
    reply: { 201: Done },
  },
  'GET /wishes': {
    audience: 'anyone',
    summary: 'All',
    query: T.Object({ most: T.Integer() }),
    reply: { 200: T.Object({ most: T.Integer() }) },
  },
  'DELETE /wishes': { audience: 'staff', summary: 'None', reply: { 204: T.Null() } },
} as const satisfies Contract

const secret = { name: '林', idNumber: '441302' }
const { app, asResident } = await bareApp({
  features: [
    {
      routes: (api) =>
        bind(api, desk, {
          'POST /wishes/:id': async ({ params, headers }, { actor }) => {
            if (params.id === 'odd') return { status: 202, body: { ...secret } } as never
            const people: { name: string }[] = [secret]
            return { status: 201, body: { id: `${actor.accountId} ${params.id} ${typeof headers.attempt}`, people } }
          },
          'GET /wishes': async ({ query }) => ({ status: 200, body: { most: query.most + 1 } }),
          'DELETE /wishes': async () => ({ status: 204, body: null }),
        }),
    },
  ],
})
const wish = (payload: unknown, more: object = { headers: asResident }) =>
  app.inject({ method: 'POST', url: '/api/wishes/7', payload: payload as object, ...more })

test('a reply leaves through its schema, and a field the contract does not name stays', async () => {
  const reply = await wish({ people: 1 }, { headers: { ...asResident, attempt: '2' } })
  expect(reply.statusCode).toBe(201)
  expect(reply.json()).toEqual({ id: 'lin 7 number', people: [{ name: '林' }] })
})

test('a status the contract does not name never leaves', async () => {
  const reply = await app.inject({ method: 'POST', url: '/api/wishes/odd', payload: { people: 1 }, headers: asResident })
  expect(reply.statusCode).toBe(500)
  expect(reply.body).not.toContain('441302')
})

test('who asks comes before what is asked', async () => {
  const bodies = ['{"people":', '{}', JSON.stringify({ people: 'x'.repeat(20_000) })]
  for (const payload of bodies) {
    const reply = await wish(payload, { headers: { 'content-type': 'application/json' } })
    expect(reply.statusCode).toBe(401)
    expect(reply.json().code).toBe('token-missing')
    expect(reply.headers['www-authenticate']).toBe('Bearer')
  }
  expect((await app.inject({ method: 'DELETE', url: '/api/wishes', headers: asResident })).json().code).toBe('token-expired')
})

test('a body is taken as it is: nothing is turned, nothing is dropped', async () => {
  const reply = await wish({ people: '2', note: 5, colour: 'red' })
  expect(reply.statusCode).toBe(400)
  expect(reply.json().fields).toEqual(
    expect.arrayContaining([
      { at: '/people', rule: 'type' },
      { at: '/note', rule: 'type' },
      { at: '/colour', rule: 'additionalProperties' },
    ]),
  )
  expect((await wish({})).json().fields).toEqual([{ at: '/people', rule: 'required' }])
})

test('a query comes as text and is turned into what it should be', async () => {
  expect((await app.inject('/api/wishes?most=3')).json()).toEqual({ most: 4 })
  expect((await app.inject('/api/wishes?most=three')).json()).toMatchObject({
    code: 'invalid-request',
    fields: [{ at: '/most', rule: 'type' }],
  })
})

const rest = {
  'GET /wishes': async () => ({ status: 200 as const, body: { most: 1 } }),
  'DELETE /wishes': async () => ({ status: 204 as const, body: null }),
}
const good = async () => ({ status: 201 as const, body: { id: '', people: [] } })

/** Never run: the compiler is the test, and an expected error that does not come is one. */
export function doesNotCompile() {
  // @ts-expect-error a function is missing
  bind(app, desk, rest)
  // @ts-expect-error a function the contract does not name
  bind(app, desk, { ...rest, 'POST /wishes/:id': good, 'GET /more': good })
  // @ts-expect-error a status the contract does not name
  bind(app, desk, { ...rest, 'POST /wishes/:id': async () => ({ status: 200, body: { id: '', people: [] } }) })
  // @ts-expect-error a field of the wrong kind
  bind(app, desk, { ...rest, 'POST /wishes/:id': async () => ({ status: 201, body: { id: 7, people: [] } }) })
  // @ts-expect-error a field is missing
  bind(app, desk, { ...rest, 'POST /wishes/:id': async () => ({ status: 201, body: { id: '' } }) })
  // @ts-expect-error a field too many
  bind(app, desk, { ...rest, 'POST /wishes/:id': async () => ({ status: 201, body: { id: '', people: [], secret: 1 } }) })
  // @ts-expect-error a field too many, deep in a list
  bind(app, desk, { ...rest, 'POST /wishes/:id': async () => ({ status: 201, body: { id: '', people: [secret] } }) })
  // @ts-expect-error a field the body does not have
  bind(app, desk, { ...rest, 'POST /wishes/:id': async ({ body }) => ({ status: 201, body: { id: body.colour, people: [] } }) })
  // @ts-expect-error a resident has no staff id
  bind(app, desk, { ...rest, 'POST /wishes/:id': async (_, { actor }) => ({ status: 201, body: { id: actor.staffId, people: [] } }) })
  // @ts-expect-error nobody in particular asks here
  bind(app, { 'GET /wishes': desk['GET /wishes'] }, { 'GET /wishes': async (_, { actor }) => ({ status: 200, body: { most: actor.x } }) })
}
