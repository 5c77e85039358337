import { addressOf, readAddress } from './page-address.ts'
import { addresses, type PageName, type Pages } from './pages.ts'

type Above = { [P in PageName]?: (told: Pages[P]) => string }

/** The step before each one that a link or a reload can open by itself. */
const above: Above = {
  guide: () => addressOf('matter'),
  venue: () => addressOf('matter'),
  district: ({ matterId }) => addressOf('venue', { matterId }),
  time: ({ matterId }) => addressOf('venue', { matterId }),
  release: ({ matterId, venueId }) => addressOf('time', { matterId, venueId }),
  confirm: ({ matterId, venueId }) => addressOf('time', { matterId, venueId }),
  detail: () => addressOf('list'),
}

function lead<P extends PageName>(page: P, address: string): string | undefined {
  const told = readAddress(page, address)
  return told && above[page]?.(told as Pages[P])
}

/** Where an address of ours lies; home where nothing stands above it. */
export function aboveOf(address: string): string {
  const led = (Object.keys(above) as PageName[]).map((page) => lead(page, address))
  return led.find((found) => found !== undefined) ?? addresses.home
}
