import { asResident } from '../as-resident.ts'
import type { Scene } from '../scene.ts'

export const scenes: Scene[] = [
  {
    name: '96-not-found',
    elderly: true,
    play: async (phone, demo) => {
      await asResident(phone, demo, '林晓禾')
      await phone.open('appointment/list/index')
      await phone.open('appointment/former/index?id=1')
    },
  },
  { name: '96-not-found-stranger', elderly: true, play: ({ open }) => open('nowhere') },
]
