/** Keys by id. The first is used for what is new; the others still open what they closed. */
export type KeyRing = { current: { id: string; key: Buffer }; keys: ReadonlyMap<string, Buffer> }

export const readKey = (text: string): Buffer => Buffer.from(text, 'base64')

/** `id:base64,id:base64`, newest first. */
export function readKeyRing(text: string): KeyRing {
  const entries = text.split(',').map((part) => {
    const [id = '', key = ''] = part.split(':')
    return { id, key: readKey(key) }
  })
  const [current] = entries
  if (!current) throw new Error('A key ring holds at least one key')
  return { current, keys: new Map(entries.map(({ id, key }) => [id, key])) }
}
