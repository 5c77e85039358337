import { setImmediate as breathe } from 'node:timers/promises'
import { pinyin } from 'pinyin-pro'
import type { Directory } from './store.ts'

/** A block of a national character set: rows from .. to, with these columns. */
type Block = { set: string; rows: [from: number, to: number]; columns: [from: number, to: number][] }

/** The everyday characters of the mainland and, for who types in the traditional way, those of Taiwan. */
const everyday: Block[] = [
  { set: 'gbk', rows: [0xb0, 0xd7], columns: [[0xa1, 0xfe]] },
  {
    set: 'big5',
    rows: [0xa4, 0xc6],
    columns: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
]

const count = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

function listSigns({ set, rows, columns }: Block): string[] {
  const decoder = new TextDecoder(set)
  const seconds = columns.flatMap(([from, to]) => count(from, to))
  const signs = count(...rows).flatMap((first) => seconds.map((second) => decoder.decode(Uint8Array.of(first, second))))
  return signs.filter((sign) => /^[\u3400-\u9fff]$/.test(sign))
}

const read = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true })

type Lines = Map<string, Set<string>>

function note(lines: Lines, sound: string, sign: string): void {
  if (!/^[a-z]+$/.test(sound) || !/^[\u3400-\u9fff]$/.test(sign)) return
  lines.set(sound, (lines.get(sound) ?? new Set()).add(sign))
}

const write = (lines: Lines): string[] => [...lines].map(([sound, signs]) => sound + [...signs].join(''))

const mostAtOnce = 100

/** Reads so many that others would wait for it: between them they have their turn. */
async function readEach(texts: readonly string[], take: (sounds: readonly string[], signs: readonly string[]) => void): Promise<void> {
  for (const [at, text] of texts.entries()) {
    if (at % mostAtOnce === 0) await breathe()
    take(read(text), [...text])
  }
}

/** Each character by itself. */
async function readEveryday(): Promise<Lines> {
  const lines: Lines = new Map()
  await readEach([...new Set(everyday.flatMap(listSigns))], ([sound = ''], [sign = '']) => note(lines, sound, sign))
  return lines
}

/** What is read in another way within the words of the catalogue, or is no everyday character: 重新 is chong xin. */
async function readWithin(texts: readonly string[], known: Lines): Promise<Lines> {
  const lines: Lines = new Map()
  await readEach(texts, (sounds, signs) => {
    for (const [at, sign] of signs.entries()) {
      const sound = sounds[at] ?? ''
      if (!known.get(sound)?.has(sign)) note(lines, sound, sign)
    }
  })
  return lines
}

async function readLines(texts: readonly string[]): Promise<string[]> {
  kept ??= readEveryday()
  const known = await kept
  return [...write(known), ...write(await readWithin(texts, known))]
}

let kept: Promise<Lines> | undefined

type Words = Pick<Directory, 'matters'>['matters']
/** `lines`: a sound and its characters each, everyday readings first. */
type Sounds = { lines: string[] }
let last: { matters: Words; texts: string; sounds: Promise<Sounds> } | undefined

/** How characters sound, for search by pinyin. Made anew only when the catalogue's words change. */
export function listPinyin({ matters }: Pick<Directory, 'matters'>): Promise<Sounds> {
  if (last?.matters === matters) return last.sounds
  const words = matters.flatMap(({ name, plainName, searchWords }) => [name, plainName, ...searchWords])
  const texts = words.join('\n')
  const sounds = last?.texts === texts ? last.sounds : readLines(words).then((lines) => ({ lines }))
  last = { matters, texts, sounds }
  return sounds
}
