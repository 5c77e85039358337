/** A page that did not come. standing: another one is shown meanwhile. */
export type LostPage = { again: () => void; standing: boolean; offline: boolean }
