import { testEnvironment } from '../../bff/test/settings.ts'

/** As in production, but for limits that a thousand residents on one machine would meet; jobs and pulse are not begun. */
export const settingsOf = (databaseUrl: string, port: number): Record<string, string> => ({
  ...testEnvironment,
  DEMO_SIGN_IN: 'off',
  LOG_LEVEL: 'info',
  DATABASE_URL: databaseUrl,
  PORT: String(port),
  ADDRESS_PER_MINUTE: '1000000000',
  WRITES_PER_MINUTE: '1000000000',
})
