import type { Phone } from '../../stage/phone.ts'
import { settle } from '../../stage/phone.ts'
import type { Demo } from '../../start/demo.ts'
import { asResident } from '../as-resident.ts'
import type { Scene } from '../scene.ts'

const as = (name: string, path: string) => async (phone: Phone, demo: Demo) => {
  await asResident(phone, demo, name)
  await phone.open(path)
}

/** The code once seen, then the line is gone. */
async function loseTheLine(phone: Phone, demo: Demo): Promise<void> {
  await as('林晓禾', 'pages/code/index')(phone, demo)
  await phone.page.route('**/api/**', (route) => route.abort())
  await phone.page.reload()
  await settle(phone.page)
}

export const scenes: Scene[] = [
  { name: '01-home', play: as('林晓禾', 'pages/home/index') },
  { name: '01-home-in-line', play: as('何美仪', 'pages/home/index') },
  { name: '01-home-nothing', play: as('陈家宁', 'pages/home/index') },
  { name: '02-home-first', play: ({ open }) => open('pages/home/index') },
  { name: '17-code', play: as('林晓禾', 'pages/code/index') },
  { name: '17-code-none', play: as('陈家宁', 'pages/code/index') },
  { name: '21-offline', play: loseTheLine },
  { name: '26-me', play: as('林晓禾', 'pages/me/index') },
  { name: '26-me-signed-out', play: ({ open }) => open('pages/me/index') },
  { name: '30-services', play: ({ open }) => open('pages/services/index') },
]
