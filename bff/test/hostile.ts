import { randomUUID } from 'node:crypto'
import type { Endpoint, Part } from '@huifuwu/contract'
import fc from 'fast-check'

/** As much of a JSON schema as the contract uses for what it asks. */
type Shape = {
  type?: string
  format?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Shape[]
  properties?: Record<string, Shape>
}
type Asked = { [K in Part]?: unknown }
/** One string of a request: whose value it is, and the request with that value and everything else as it should be. */
export type Leaf = { at: string; part: Part; ask: (value: string) => Asked }

const byName: Record<string, unknown> = {
  venueId: 'north-hall',
  areaId: 'household',
  matterId: 'id-card-renewal',
  when: 'past',
  on: '2026-11-24',
}

function toValid({ type, format, const: only, enum: words, properties }: Shape): unknown {
  if (only !== undefined || words) return only ?? words?.[0]
  if (properties) return Object.fromEntries(Object.entries(properties).flatMap(([name, shape]) => toEntries(name, shape)))
  if (type === 'string') return format === 'uuid' ? randomUUID() : 'a'
  return type === 'boolean' ? true : 1
}
/** A cursor has no valid value without its list. */
function toEntries(name: string, shape: Shape): [string, unknown][] {
  if (name === 'before') return []
  return [[name, byName[name] ?? toValid(shape.anyOf?.[0] ?? shape)]]
}

type Found = { path: string; set: (value: string) => unknown }
/** Every string below a shape, with the whole around it. */
function findStrings(shape: Shape): Found[] {
  if (shape.anyOf) return shape.anyOf.flatMap(findStrings)
  if (shape.type === 'string') return [{ path: '', set: (value) => value }]
  return Object.entries(shape.properties ?? {}).flatMap(([name, child]) =>
    findStrings(child).map(({ path, set }) => ({
      path: `/${name}${path}`,
      set: (value: string) => ({ ...(toValid(shape) as object), [name]: set(value) }),
    })),
  )
}

const parts: Part[] = ['params', 'query', 'headers', 'body']

export function findLeaves(endpoint: Endpoint): Leaf[] {
  const shapes = parts.flatMap((part) => (endpoint[part] ? [[part, endpoint[part] as Shape] as const] : []))
  return shapes.flatMap(([part, shape]) =>
    findStrings(shape).map(({ path, set }) => ({
      at: part + path,
      part,
      ask: (value) => ({ ...Object.fromEntries(shapes.map(([each, of]) => [each, toValid(of)])), [part]: set(value) }),
    })),
  )
}

const id = '0195a8f0-0000-7000-8000-000000000000'
export const hostileStrings = [
  ...['', ' ', 'a\u0000b', '\u0000', '\ud800', 'a\ud800b', '😀', '__proto__', "' or 1=1 --", '%00', '9'.repeat(400), 'é'.repeat(60)],
  ...[id, `urn:uuid:${id}`, `{${id}}`, id.replaceAll('-', ''), id.toUpperCase()],
  ...[
    '2026-11-23T23:59:60Z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '2026-02-30',
    '0000-01-01',
    '1900-01-01',
    '2199-12-31',
    'infinity',
  ],
  Buffer.from(`2026-11-23T23:59:60Z ${id}`).toString('base64url'),
  Buffer.from(`2026-11-23T23:59:59Z ${id}`).toString('base64url'),
]
export const anyString = fc.string({ unit: 'binary', maxLength: 60 })
