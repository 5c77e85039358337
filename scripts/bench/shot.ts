/** One request as it goes over the line; each `{key}` becomes a new repeat key when it is sent. */
type Shot = { method: 'GET' | 'POST'; path: string; token?: string | undefined; keyed?: boolean; packed?: boolean; body?: object }

export function toShot({ method, path, token, keyed = false, packed = false, body }: Shot): string {
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers = [
    `${method} ${path} HTTP/1.1`,
    'Host: bench',
    ...(token === undefined ? [] : [`Authorization: Bearer ${token}`]),
    ...(keyed ? ['Idempotency-Key: {key}'] : []),
    ...(packed ? ['Accept-Encoding: br'] : []),
    ...(body === undefined ? [] : ['Content-Type: application/json']),
    ...(method === 'GET' ? [] : [`Content-Length: ${Buffer.byteLength(text)}`]),
  ]
  return `${headers.join('\r\n')}\r\n\r\n${text}`
}
