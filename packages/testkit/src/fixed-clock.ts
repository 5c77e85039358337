/** Both clocks of the house, standing still until a test moves them: a working Monday at 9:40 in Shanghai. */
export function fixedClock(field: Date | string = '2026-11-23T09:40:00+08:00') {
  let fieldTime = new Date(field).getTime()
  let machineTime = Date.parse('2026-11-23T01:40:00Z')
  return {
    fieldNow: (): Date => new Date(fieldTime),
    machineNow: (): Date => new Date(machineTime),
    /** Lets the same time pass on both clocks. */
    pass: (span: { days?: number; hours?: number; minutes?: number; seconds?: number }): void => {
      const seconds = (span.days ?? 0) * 86_400 + (span.hours ?? 0) * 3600 + (span.minutes ?? 0) * 60 + (span.seconds ?? 0)
      fieldTime += seconds * 1000
      machineTime += seconds * 1000
    },
    setField: (instant: Date | string): void => {
      fieldTime = new Date(instant).getTime()
    },
  }
}
