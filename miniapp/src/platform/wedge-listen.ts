export const hasWedge = false

/** A phone takes no scanner gun. */
export const onWedge = (_listener: (code: string) => void): (() => void) => {
  return () => undefined
}
