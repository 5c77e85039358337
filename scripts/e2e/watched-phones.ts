import type { Phone } from '../stage/phone.ts'

const watched: Phone[] = []

/** What its page looks like is kept when a test fails. */
export const watch = (phone: Phone): void => void watched.push(phone)
export const watchedPhones = (): readonly Phone[] => watched
export const forgetPhones = (): void => void watched.splice(0)
