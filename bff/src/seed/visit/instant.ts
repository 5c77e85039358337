export const shift = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000)
export const earlier = (a: Date, b: Date): Date => new Date(Math.min(a.getTime(), b.getTime()))
export const later = (a: Date, b: Date): Date => new Date(Math.max(a.getTime(), b.getTime()))
