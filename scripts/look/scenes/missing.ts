import type { Phone } from '../../stage/phone.ts'
import { shut } from '../../stage/setback.ts'
import { asResident } from '../as-resident.ts'
import type { Scene } from '../scene.ts'
import { press } from '../ways.ts'

/** The script of the next page does not come. */
async function losePage({ open, page }: Phone): Promise<void> {
  await page.route('**/js/ahead.json', (route) => route.abort())
  await open('pages/home/index')
  await page.route(/\/js\/\d+\.[^/]*\.js$/, (route) => route.abort())
  await press(page, /^惠预约/)
  await page.getByRole('button', { name: '再试一次' }).waitFor()
}

export const scenes: Scene[] = [
  {
    name: '96-not-found',
    play: async (phone, demo) => {
      await asResident(phone, demo, '林晓禾')
      await phone.open('appointment/list/index')
      await phone.open('appointment/former/index?id=1')
    },
  },
  {
    name: '95-maintenance',
    play: async (phone, demo) => {
      await asResident(phone, demo, '林晓禾')
      await phone.open('appointment/list/index')
      await shut(phone.page)
      await phone.open('appointment/venue/index?matterId=id-card-renewal')
    },
  },
  {
    name: '95-maintenance-home',
    play: async ({ open, page }) => {
      await shut(page)
      await open('pages/home/index')
    },
  },
  {
    name: '94-update',
    play: async (phone, demo) => {
      await asResident(phone, demo, '林晓禾')
      await phone.open('appointment/list/index')
      await phone.open('missing/update/index')
    },
  },
  { name: 'page-lost', play: losePage },
  { name: '96-not-found-stranger', play: ({ open }) => open('nowhere') },
]
