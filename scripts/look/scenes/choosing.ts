import type { Phone } from '../../stage/phone.ts'
import { settle } from '../../stage/phone.ts'
import { asResident } from '../as-resident.ts'
import type { Scene } from '../scene.ts'
import { time } from '../ways.ts'

const matter = 'appointment/matter/index'
const venue = 'appointment/venue/index?matterId=id-card-renewal'

async function type({ page }: Phone, words: string): Promise<void> {
  await page.getByLabel('搜事项').filter({ visible: true }).first().fill(words)
  await settle(page)
}

type Search = { words: string; shows: RegExp; deaf?: boolean }

/** deaf: what letters sound like does not come. */
const search = (name: string, { words, shows, deaf = false }: Search): Scene => ({
  name,
  shows,
  play: async (phone) => {
    if (deaf) await phone.page.route('**/api/pinyin', (route) => route.abort())
    await phone.open(matter)
    await type(phone, words)
  },
})

async function allowPlace({ page }: Phone): Promise<void> {
  await page.context().grantPermissions(['geolocation'])
  await page.context().setGeolocation({ latitude: 23.0, longitude: 114.45 })
}

/** A phone that asks and cannot tell where it is. */
const losePlace = ({ page }: Phone) =>
  page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = (_told, failed) => failed?.({ code: 2 } as GeolocationPositionError)
  })

async function toNearest({ open, page }: Phone): Promise<void> {
  await open(venue)
  const nearest = page.getByRole('tab', { name: '离我最近' })
  if (await nearest.isVisible()) await nearest.click()
  await settle(page)
}

/** How a page looks while the server keeps it waiting. */
const waiting = (name: string, route: string, address: string): Scene => ({
  name,
  play: async ({ open, page }) => {
    await page.route(route, () => undefined)
    await open('pages/me/index')
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#/${address}`)
    await page.waitForTimeout(1700)
  },
})

export const scenes: Scene[] = [
  search('05-search-sfz', { words: 'sfz', shows: /^按拼音/ }),
  search('05-search-plain', { words: '娃上户口', shows: /^(找到|先列) \d+ 项/ }),
  search('05-search-deaf', { words: 'sfz', shows: /^拼音还没到/, deaf: true }),
  search('80-search-none', { words: '身份证被狗吃了', shows: /^有错字也能猜，下面哪个是？$/ }),
  search('80-search-nothing', { words: 'qqqqqq', shows: /^换个说法再试/ }),
  { name: '81-district', play: ({ open }) => open('appointment/district/index?matterId=id-card-renewal') },
  { name: '81-district-without', play: ({ open }) => open('appointment/district/index?matterId=housing-fund-withdrawal') },
  {
    name: '73-matter-groups',
    play: async ({ open, page }) => {
      await open(matter)
      const rest = page.getByRole('button', { name: '别的事' })
      if (await rest.isVisible()) await rest.click()
      await settle(page)
    },
  },
  { name: '06-venue-only-for', play: ({ open }) => open('appointment/venue/index?matterId=household-book-replacement') },
  { name: '06-venue-one', play: ({ open }) => open('appointment/venue/index?matterId=self-help-travel-endorsement') },
  {
    name: '06-venue-near',
    play: async (phone) => {
      await allowPlace(phone)
      await toNearest(phone)
    },
  },
  { name: '93-no-location', play: toNearest },
  {
    name: '93-place-unknown',
    play: async (phone) => {
      await losePlace(phone)
      await toNearest(phone)
    },
  },
  {
    name: '01-home-near',
    play: async (phone) => {
      await allowPlace(phone)
      await toNearest(phone)
      await phone.open('pages/home/index')
    },
  },
  {
    name: '07-time-kept',
    shows: /没有网络，下面是/,
    play: async ({ open, page }) => {
      await open(time)
      // What is still asked ends here, else its answer would be waited for for ever.
      await page.goto(new URL('/healthz', page.url()).href)
      await page.route('**/api/**', (route) => route.abort())
      await open(time)
    },
  },
  {
    name: '06-venue-again',
    play: async (phone, demo) => {
      await asResident(phone, demo, '林晓禾')
      await phone.open(venue)
    },
  },
  waiting('04-matter-waiting', '**/api/matters', matter),
  waiting('06-venue-waiting', '**/api/matters/**', venue),
]
