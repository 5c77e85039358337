import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { inRoot } from '../root.ts'

const patienceMs = 400_000
/** Two full pages, of a resident and of a clerk; `npm run care` walks all of them. */
const walked = ['07-time', '47-staff-scan']

// In a process of its own: its rulers travel into the page as they are written, and the test runner writes them anew.
test(
  'full pages can be read, met with a finger, walked with the keyboard and heard, in both modes and at 1.4; a planted fault is found',
  async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [inRoot('scripts/care.ts'), ...walked], { timeout: patienceMs })
    expect(stdout).toMatch(/planted faults, 0 mistakes about them/)
    expect(stdout).toMatch(/\d scenes, 0 faults/)
  },
  patienceMs,
)
