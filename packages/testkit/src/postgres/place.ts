import { createHash } from 'node:crypto'
import { chownSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export type User = { uid: number; gid: number }

/** Where one cluster lies. `home` holds data and log; `shared` holds copies of the programs; `user` runs the server when we are root. */
export type Place = {
  home: string
  shared: string
  data: string
  socketDir: string
  socket: string
  pidFile: string
  user: User | undefined
}

const isRoot = (): boolean => process.getuid?.() === 0

const open = (dir: string): boolean => !existsSync(dir) || (statSync(dir).mode & 0o001) !== 0

/** May another user walk down to `dir`? Root's home is usually 0700, which closes every project inside it. */
export const reachable = (dir: string): boolean => open(dir) && (dirname(dir) === dir || reachable(dirname(dir)))

const hashOf = (dataDir: string): string => createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 10)

/** The folder that really holds the cluster asked for at `dataDir`. */
export function homeOf(dataDir: string, name: string): string {
  const asked = resolve(dataDir)
  return isRoot() && !reachable(asked) ? join('/var/lib', name, hashOf(asked)) : asked
}

/** PostgreSQL refuses uid 0: root hands it to postgres, else nobody. Whoever owns existing data keeps it. */
function serverUser(data: string): User | undefined {
  if (!isRoot()) return undefined
  if (existsSync(data)) {
    const { uid, gid } = statSync(data)
    return { uid, gid }
  }
  const rows = readFileSync('/etc/passwd', 'utf8').split('\n')
  const row = rows.find((line) => line.startsWith('postgres:')) ?? rows.find((line) => line.startsWith('nobody:'))
  if (row === undefined) throw new Error('Running as root, and neither a postgres nor a nobody user exists: set DATABASE_URL.')
  const [, , uid, gid] = row.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** A socket path may have at most 107 bytes, and the server's user must be able to walk to it. */
function socketBase(): string {
  const base = tmpdir()
  const fits = base.length < 60 && (!isRoot() || reachable(base))
  return fits ? base : '/tmp'
}

export function locate({ dataDir, name, port }: { dataDir: string; name: string; port: number }): Place {
  const home = homeOf(dataDir, name)
  if (home !== resolve(dataDir) && existsSync(join(dataDir, 'data'))) {
    throw new Error(`${dataDir} holds a database that the server's user cannot reach: open its parent folders (chmod o+x).`)
  }
  const data = join(home, 'data')
  const socketDir = join(socketBase(), `${name}-pg-${hashOf(dataDir)}`)
  return {
    home,
    shared: isRoot() ? join('/var/lib', name) : home,
    data,
    socketDir,
    socket: join(socketDir, `.s.PGSQL.${port}`),
    pidFile: join(data, 'postmaster.pid'),
    user: serverUser(data),
  }
}

/** A strict umask must not close the way for the server's user. */
export function makeOpen(dir: string): void {
  const mask = process.umask(0o022)
  mkdirSync(dir, { recursive: true })
  process.umask(mask)
}

/** A private folder for the server; refuses a link or a stranger's folder in the shared temporary folder. */
export function own(dir: string, user: User | undefined): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const found = lstatSync(dir)
  const ours = [0, process.getuid?.(), user?.uid]
  if (!found.isDirectory() || !ours.includes(found.uid)) throw new Error(`${dir} belongs to somebody else: remove it, or set TMPDIR.`)
  if (user !== undefined) chownSync(dir, user.uid, user.gid)
}
