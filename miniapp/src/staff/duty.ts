import type { StaffMe } from '@huifuwu/contract'
import { readStored, store } from '../platform/storage.ts'

export type Duty = StaffMe['duties'][number]

export const isSameDuty = (a: Duty, b: Duty): boolean => a.venueId === b.venueId && a.areaId === b.areaId

/** Where the last one who chose is on duty; the hall page asks again after each sign-in. */
export const dutyKept = (): Duty | undefined => readStored<Duty>('venue-on-duty')

export const keepDuty = (duty: Duty): void => store('venue-on-duty', duty)

/** What the server says of it now; gone when the right was taken away. */
export const currentDuty = (me: StaffMe, kept: Duty): Duty | undefined => me.duties.find((duty) => isSameDuty(duty, kept))

export const showDuty = ({ venueName, floor, areaName }: Duty): string => `${venueName}，${floor}${areaName}`

export const may = (duty: Duty, permission: Duty['permissions'][number]): boolean => duty.permissions.includes(permission)
