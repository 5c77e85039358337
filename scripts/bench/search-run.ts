import { gzipSync } from 'node:zlib'
import { indexMatters, readSounds, searchMatters } from '@huifuwu/domain'
import { listPinyin } from '../../bff/src/features/catalogue/pinyin.ts'
import { matters as seeded } from '../../bff/src/seed/matter/index.ts'

// One process of its own, so that what it runs is compiled or interpreted as its flags say.
const count = 1000
const rounds = 5
const districts = ['', '惠城区', '惠阳区', '博罗县', '惠东县', '龙门县', '大亚湾区', '仲恺高新区']
const matters = districts
  .flatMap((district) => seeded.map((matter) => ({ ...matter, id: `${district}${matter.id}`, name: district + matter.name })))
  .slice(0, count)

/** As people type, letter by letter, and what is hardest: nothing fits, or all of it nearly does. */
const typed = [
  'sfz',
  'shenfenzheng',
  'shenfenzeng',
  'senfenzhenghuanling',
  '娃上户口',
  '身份证丢了怎么办',
  '我要给孩子上户口去哪里办',
  '身份正被狗叼走',
]
const hard = ['zzzzzzzz', '公积金贷款提前还款要带什么材料在哪里办', 'gjjdktqhk', 'jumingshenfenzhenghuanlin', '囧囧囧囧', 's']
const wishes = [...typed.flatMap((words) => [...words].map((_, at) => words.slice(0, at + 1))), ...hard]

const { lines } = await listPinyin({ matters: matters as never })
const indexedAt = performance.now()
const index = indexMatters(matters, readSounds(lines))
const indexMs = performance.now() - indexedAt

const tookMs: number[] = []
for (let round = 0; round < rounds; round += 1) {
  for (const wish of wishes) {
    const startedAt = performance.now()
    searchMatters(index, wish)
    tookMs.push(performance.now() - startedAt)
  }
}
const sorted = tookMs.sort((a, b) => a - b)
const at = (share: number): number => Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2))
const sent = JSON.stringify({ lines })
const figures = { matters: matters.length, p50: at(0.5), p95: at(0.95), most: at(1), indexMs: Math.round(indexMs) }
console.log(JSON.stringify({ ...figures, soundsBytes: Buffer.byteLength(sent), soundsGzip: gzipSync(sent).length }))
