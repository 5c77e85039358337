import { spawnSync } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { own, type Place } from './place.ts'

/** How both programs run: as the server's user, in no special language, from a folder that everybody can enter. */
export const launch = (place: Place) => ({ ...place.user, env: { PATH: '/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C' }, cwd: '/' })

/** Made aside and renamed: neither a cut-off initdb nor a second starter leaves half a cluster. */
export function makeCluster(place: Place, programs: string): void {
  if (existsSync(place.data)) return
  const part = `${place.data}.${process.pid}`
  rmSync(part, { recursive: true, force: true })
  own(part, place.user)
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const made = spawnSync(join(programs, 'initdb'), ['-D', part, '-U', 'postgres', '--auth=trust', '--no-instructions', ...locale], {
    ...launch(place),
    encoding: 'utf8',
  })
  if (made.status !== 0) {
    rmSync(part, { recursive: true, force: true })
    throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)
  }
  try {
    renameSync(part, place.data)
  } catch {
    rmSync(part, { recursive: true, force: true })
  }
}
