import { provideTemplate } from '@huifuwu/testkit/vitest-postgres'
import type { TestProject } from 'vitest/node'
import { migrate } from '../src/platform/migrate.ts'

/** Brings up the cluster of the database tests with our tables; TEST_DATABASE_URL names a server to use instead. */
export const setup = (project: TestProject) => provideTemplate(project, (url) => migrate(url), process.env.TEST_DATABASE_URL || undefined)
