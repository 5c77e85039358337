import { isIP } from 'node:net'

const known = ['loopback', 'linklocal', 'uniquelocal']

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const family = address.includes('%') ? 0 : isIP(address)
  if (family === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (family === 4 ? 32 : 128))
}

/** A list with commas of addresses, networks (address/bits) and names of private ranges; an empty one trusts nobody. */
export const isBalancerList = (text: string): boolean =>
  text === '' ||
  text
    .split(',')
    .map((part) => part.trim())
    .every((part) => known.includes(part) || isNetwork(part))
