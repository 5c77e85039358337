import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { connectionOf, withDatabase } from './postgres/url.ts'
import { startTestCluster } from './test-cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    testServerUrl: string
    testTemplate: string
  }
}

/** One cluster for the run and one migrated template, which every test file copies; `givenUrl` names a server to use instead. */
export async function provideTemplate(project: TestProject, migrate: (url: string) => Promise<void>, givenUrl?: string) {
  const cluster = givenUrl === undefined ? await startTestCluster() : { url: givenUrl, stop: async () => undefined }
  const template = `template_${process.pid}_${Date.now()}`
  const admin = postgres({ ...connectionOf(cluster.url), max: 1 })
  await admin.unsafe(`create database ${template}`)
  await migrate(withDatabase(cluster.url, template))
  project.provide('testServerUrl', cluster.url)
  project.provide('testTemplate', template)
  return async () => {
    await dropCopies(admin, template)
    await admin.end()
    await cluster.stop()
  }
}

/** On a server that is not ours to throw away, the run takes its databases with it. */
async function dropCopies(admin: postgres.Sql, template: string): Promise<void> {
  const made = await admin<{ name: string }[]>`select datname as name from pg_database where datname like ${`${template}%`}`
  for (const { name } of made) await admin.unsafe(`drop database ${name} with (force)`)
}
