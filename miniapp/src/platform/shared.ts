/** What a card shows and where it leads; nothing of a person belongs in it. */
export type Shared = { title: string | undefined; scene: () => string }
