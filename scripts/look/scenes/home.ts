import type { Scene } from '../scene.ts'

export const scenes: Scene[] = [
  { name: '02-home-first', elderly: true, play: ({ open }) => open('pages/home/index') },
  { name: '30-services', elderly: true, play: ({ open }) => open('pages/services/index') },
  { name: '26-me-signed-out', elderly: true, play: ({ open }) => open('pages/me/index') },
]
