import { indexMatters, readSounds } from '@huifuwu/domain'
import { listPinyin } from '../src/features/catalogue/pinyin.ts'
import type { Directory } from '../src/features/catalogue/store.ts'
import { matters } from '../src/seed/matter/index.ts'

const { lines } = await listPinyin({ matters } as unknown as Directory)

/** The seed's matters as a phone indexes them. */
export const seededIndex = indexMatters(matters, readSounds(lines))
