import type { SessionRow } from './store.ts'

/** The sessions of one venue-day as last read; `changedMs` = when somebody said that this may be old. */
export type Shelf = { byId: Map<string, SessionRow>; byOffering: Map<string, SessionRow[]>; readMs: number; changedMs: number }
export type Left = { sessionId: string; version: number; remaining: number }

/** A row read before a change was heard must not undo it: of two versions the higher stays. */
export function fillShelf(rows: readonly SessionRow[], readMs: number, known: Shelf | undefined): Shelf {
  const shelf: Shelf = { byId: new Map(), byOffering: new Map(), readMs, changedMs: known?.changedMs ?? 0 }
  for (const read of rows) {
    const heard = known?.byId.get(read.id)
    const row = heard && heard.version > read.version ? heard : read
    shelf.byId.set(row.id, row)
    const others = shelf.byOffering.get(row.offeringId)
    if (others) others.push(row)
    else shelf.byOffering.set(row.offeringId, [row])
  }
  return shelf
}

/** False = no session of this shelf. */
export function takeChange(shelf: Shelf, { sessionId, version, remaining }: Left): boolean {
  const row = shelf.byId.get(sessionId)
  if (!row) return false
  if (version > row.version) {
    row.version = version
    row.booked = row.capacity - remaining
  }
  return true
}
