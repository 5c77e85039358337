import type { Page } from 'playwright-core'
import type { Phone } from '../../stage/phone.ts'
import { setLarge } from '../../stage/setback.ts'
import { asResident } from '../as-resident.ts'
import type { Scene } from '../scene.ts'
import { toConfirm, toDetail } from '../ways.ts'

/** A Chinese voice that lives on the phone, which this browser has not. */
const giveVoice = (page: Page) =>
  page.addInitScript(() => {
    const voices = [{ name: 'Tingting', lang: 'zh-CN', localService: true }]
    const speech = { getVoices: () => voices, speak: () => undefined, cancel: () => undefined }
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
  })

type Way = string | ((phone: Phone) => Promise<void>)

const aloud = (name: string, way: Way, resident = '林晓禾'): Scene => ({
  name: `aloud-${name}`,
  play: async (phone, demo) => {
    await giveVoice(phone.page)
    await asResident(phone, demo, resident)
    await (typeof way === 'string' ? phone.open(way) : way(phone))
  },
})

export const scenes: Scene[] = [
  aloud('03-home', 'pages/home/index'),
  aloud('28-code', 'pages/code/index'),
  aloud('29-ticket', 'pages/home/index', '何美仪'),
  aloud('73-matter', 'appointment/matter/index', '黎秋月'),
  aloud('74-venue', 'appointment/venue/index?matterId=social-security-card', '黎秋月'),
  aloud('78-me', 'pages/me/index', '黎秋月'),
  aloud('27-confirm', toConfirm, '黎秋月'),
  aloud('77-detail', toDetail, '黎秋月'),
  {
    name: '01-home-large-letters',
    only: 'plain',
    shows: /^您的浏览器用的是大字/,
    play: async (phone, demo) => {
      await setLarge(phone.page)
      await asResident(phone, demo, '林晓禾')
      await phone.open('pages/home/index')
    },
  },
]
