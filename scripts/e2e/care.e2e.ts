import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { inRoot } from '../root.ts'

const patienceMs = 400_000
/** Four full pages; `npm run care` walks all of them. */
const fullest = ['01-home', '07-time', '10-confirm', '47-staff-scan']

// In a process of its own: its rulers travel into the page as they are written, and the test runner writes them anew.
test(
  'the fullest pages can be read, met with a finger, walked with the keyboard and heard, in both modes and at 1.4; a planted fault is found',
  async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [inRoot('scripts/care.ts'), ...fullest], { timeout: patienceMs })
    expect(stdout).toMatch(/planted faults, 0 mistakes about them/)
    expect(stdout).toMatch(/\d scenes, 0 faults/)
  },
  patienceMs,
)
