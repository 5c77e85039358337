// wx.request over real HTTP, with what WeChat does to it: text bodies parsed when they are JSON, failures told to `fail`.
type Options = {
  url: string
  method?: string
  data?: unknown
  header?: Record<string, string>
  success?: (reply: { statusCode: number; data: unknown; header: Record<string, string>; errMsg: string }) => void
  fail?: (reason: { errMsg: string }) => void
  complete?: () => void
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

async function ask({ url, method = 'GET', data, header = {} }: Options, signal: AbortSignal) {
  const body = method === 'GET' || data === undefined ? {} : { body: JSON.stringify(data) }
  const reply = await fetch(url, { method, headers: header, signal, ...body })
  const text = await reply.text()
  return { statusCode: reply.status, data: parse(text), header: Object.fromEntries(reply.headers), errMsg: 'request:ok' }
}

export type Sent = { key: string; header: Record<string, string>; body: unknown; reply?: unknown }

/** offline: nothing gets out. loses: the server does what this endpoint asks and its answer never arrives.
    spent: tokens that the server no longer takes, as if their time were over. */
export type Line = { offline: boolean; pending: number; sent: Sent[]; loses: string | undefined; spent: Set<string> }

export const createLine = (): Line => ({ offline: false, pending: 0, sent: [], loses: undefined, spent: new Set() })

const withTokenOf = (header: Record<string, string>, spent: Set<string>): Record<string, string> =>
  header.authorization !== undefined && spent.has(header.authorization) ? { ...header, authorization: 'Bearer spent' } : header

async function ring(options: Options, line: Line, { sent, signal }: { sent: Sent; signal: AbortSignal }) {
  if (line.offline) throw new Error('no network')
  const reply = await ask({ ...options, header: withTokenOf(options.header ?? {}, line.spent) }, signal)
  sent.reply = reply.data
  if (line.loses === sent.key) throw new Error('the connection broke')
  return reply
}

/** `api` stands in the place of the address that the bundle was built with. */
export function createRequest(api: string, line: Line) {
  return (options: Options) => {
    const cut = new AbortController()
    const url = options.url.replace(/^https?:\/\/[^/]+\/api/, api)
    const { method = 'GET', header = {}, data } = options
    const sent: Sent = { key: `${method} ${url.slice(api.length)}`, header, body: data }
    line.pending++
    line.sent.push(sent)
    void ring({ ...options, url }, line, { sent, signal: cut.signal })
      .then(
        (reply) => options.success?.(reply),
        (error: Error) => options.fail?.({ errMsg: `request:fail ${error.message}` }),
      )
      .finally(() => {
        line.pending--
        options.complete?.()
      })
    return { abort: () => cut.abort() }
  }
}
