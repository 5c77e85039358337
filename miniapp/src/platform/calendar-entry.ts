/** What a calendar is told; times as ISO instants. */
export type CalendarEntry = {
  /** The same for all that is ever told of one thing. */
  id: string
  /** Grows with each change, so that a later one wins. */
  sequence: number
  cancelled: boolean
  title: string
  place: string
  text: string
  /** Where it can be seen, where there is such an address. */
  link: string | undefined
  startsAt: string
  endsAt: string
  /** When this became so. */
  since: string
}

/** refused: the person said no, now or before; failed: this phone cannot. */
export type Added = 'added' | 'refused' | 'failed'
