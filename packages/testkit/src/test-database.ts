import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { connectionOf, withDatabase } from './postgres/url.ts'
import type {} from './vitest-postgres.ts'

/** The address of a fresh, migrated, empty database of the calling test's own. It goes with the cluster. */
export async function testDatabase(): Promise<string> {
  const server = inject('testServerUrl')
  const template = inject('testTemplate')
  const name = `${template}_${randomBytes(4).toString('hex')}`
  const admin = postgres({ ...connectionOf(server), max: 1 })
  try {
    await admin.unsafe(`create database ${name} template ${template} strategy file_copy`)
  } finally {
    await admin.end()
  }
  return withDatabase(server, name)
}
