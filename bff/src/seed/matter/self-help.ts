import { free, type MatterSeed, ownIdCard } from './matter-seed.ts'

export const selfHelp: MatterSeed[] = [
  {
    id: 'proof-printing',
    name: '证明自助打印',
    areaName: '自助',
    lifeEventId: 'papers',
    offeringId: 'self-help',
    frequent: true,
    minutes: 5,
    promisedDays: 0,
    fee: free,
    whoMay: '要打印社保、公积金、不动产证明的人，白天晚上都能来',
    materials: [ownIdCard],
  },
  {
    id: 'self-help-endorsement',
    name: '居住证自助签注',
    areaName: '自助',
    lifeEventId: 'papers',
    offeringId: 'self-help',
    minutes: 5,
    promisedDays: 0,
    fee: free,
    whoMay: '居住证快到期、住址没有变的人',
    materials: [{ name: '居住证原件' }],
  },
]
