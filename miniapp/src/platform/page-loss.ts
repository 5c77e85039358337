import type { LostPage } from './lost-page.ts'

/** WeChat fetches pages itself, and says so itself where it cannot. */
export const watchPageLoss =
  (_tell: (lost: LostPage | undefined) => void): (() => void) =>
  () =>
    undefined
