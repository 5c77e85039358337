export { fixedClock } from './fixed-clock.ts'
export { connectionOf } from './postgres/url.ts'
export { testDatabase } from './test-database.ts'
