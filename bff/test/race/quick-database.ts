import { testDatabase } from '@huifuwu/testkit'
import { connect } from '../../src/platform/db.ts'

/** A database of its own that sees a deadlock sooner than the waits of the engine for a lock end, which would hide it. */
export async function quickDatabase(deadlockTimeout: string): Promise<string> {
  const databaseUrl = await testDatabase()
  const admin = connect(databaseUrl, { max: 1 })
  const [{ name } = { name: '' }] = await admin<{ name: string }[]>`select current_database() as name`
  await admin.unsafe(`alter database ${name} set deadlock_timeout = '${deadlockTimeout}'`)
  await admin.end()
  return databaseUrl
}
