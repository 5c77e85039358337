import { isIPv6 } from 'node:net'

const everywhere = ['0.0.0.0', '::']

/** Where a browser on this machine finds what listens there. */
export function urlOf({ host, port }: { host: string; port: number }): string {
  const address = everywhere.includes(host) ? '127.0.0.1' : host
  return `http://${isIPv6(address) ? `[${address}]` : address}:${port}`
}
