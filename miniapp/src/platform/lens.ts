/** refused: somebody said no; missing: there is none, or no safe line to it; busy: another program holds it; failed: it opened, but nothing can be read. */
export type LensTrouble = 'refused' | 'missing' | 'busy' | 'failed'

/** An open camera; torch: turns its light on and off, where it has one. */
export type Lens = { stop: () => void; torch: ((on: boolean) => void) | undefined }

/** Where the picture is shown; on a page that is just being drawn anew it is there a moment later. */
export type Place = { current: unknown }

export type Watcher = { onCode: (text: string) => void; onLost: () => void }
