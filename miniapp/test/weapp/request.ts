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

export type Line = { offline: boolean; pending: number; asked: string[] }

/** `api` stands in the place of the address that the bundle was built with. */
export function createRequest(api: string, line: Line) {
  return (options: Options) => {
    const cut = new AbortController()
    const url = options.url.replace(/^https?:\/\/[^/]+\/api/, api)
    line.pending++
    line.asked.push(`${options.method ?? 'GET'} ${url.slice(api.length)}`)
    const answer = line.offline ? Promise.reject(new Error('no network')) : ask({ ...options, url }, cut.signal)
    void answer
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
