import type { DemoAccounts } from './start/demo.ts'

/** Fills an empty database and answers, now and every later time, who can sign in and how. */
export async function seed(_environment: Record<string, string>): Promise<DemoAccounts> {
  return { residents: [], staff: [], publishers: [] }
}
