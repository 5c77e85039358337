import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

const headBytes = 8192
/** The two pictures of the README, and the one of WeChat's card, which must be a file. */
const allowed = ['docs/pictures/home.png', 'docs/pictures/code.png', 'miniapp/src/share.png']
const mostPictureBytes = 150_000

function isBinary(path: string): boolean {
  const head = Buffer.alloc(headBytes)
  const file = openSync(path, 'r')
  try {
    return head.subarray(0, readSync(file, head, 0, headBytes, 0)).includes(0)
  } finally {
    closeSync(file)
  }
}

/** What git keeps is text that can be read and compared: a cache or a build that slipped in is neither. */
export function checkBinaries(home = root): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: home, encoding: 'utf8', maxBuffer: 1e8 })
  const files = stdout.split('\0').filter((file) => file !== '')
  if (status !== 0 || files.length === 0) return ['no tracked file was found']
  const binaries = files.filter((file) => existsSync(join(home, file)) && isBinary(join(home, file)))
  const large = binaries.filter((file) => allowed.includes(file) && statSync(join(home, file)).size > mostPictureBytes)
  return [
    ...binaries
      .filter((file) => !allowed.includes(file))
      .map((file) => `${file} is a binary file: git keeps text, two pictures of the README and the card of WeChat`),
    ...large.map((file) => `${file} has more than ${mostPictureBytes} bytes`),
  ]
}
