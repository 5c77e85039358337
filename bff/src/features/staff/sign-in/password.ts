import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

type Cost = { logN: number; r: number; p: number }

const current: Cost = { logN: 15, r: 8, p: 3 }
const keyBytes = 32
const shape = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]+)\$([\w-]+)$/

function derive(password: string, salt: Buffer, { logN, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** logN
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyBytes, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

/** `scrypt$log2(N)$r$p$salt$key`: the cost stands with the hash, so that it can rise without losing anybody. */
export async function hashPassword(password: string, cost: Cost = current): Promise<string> {
  const salt = randomBytes(16)
  const { logN, r, p } = cost
  const key = await derive(password, salt, cost)
  return ['scrypt', logN, r, p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** A hash that nobody's password has, at the current cost: unknown user names take as long as known ones. */
const nobody = `scrypt$${current.logN}$${current.r}$${current.p}$${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(keyBytes).toString('base64url')}`

export async function isPassword(password: string, hash: string = nobody): Promise<boolean> {
  const [, logN, r, p, salt, key] = shape.exec(hash) ?? []
  if (salt === undefined || key === undefined) throw new Error('A password hash has another shape')
  const expected = Buffer.from(key, 'base64url')
  const derived = await derive(password, Buffer.from(salt, 'base64url'), { logN: Number(logN), r: Number(r), p: Number(p) })
  return derived.length === expected.length && timingSafeEqual(derived, expected)
}
