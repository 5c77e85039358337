/** Field time decides about sessions, tickets and days and may be moved for a demonstration; machine time is always real. */
export type Clock = { fieldNow: () => Date; machineNow: () => Date }

export const createClock = ({ offsetMs }: { offsetMs: number }): Clock => ({
  fieldNow: () => new Date(Date.now() + offsetMs),
  machineNow: () => new Date(),
})
