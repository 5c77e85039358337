import { readFileSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import { listFiles } from '../build/sources.ts'

/** All of them travel in the first package of WeChat and in the one style sheet of a browser. */
const limits = { all: 24_000, each: 4_200 }

type Picture = { name: string; bytes: number }

function listPictures(dir: string): Picture[] {
  const files = listFiles(dir)
  const drawn = files.filter((file) => /\.(png|jpe?g|gif|webp|svg)$/.test(file)).map((file) => ({ name: file, bytes: statSync(file).size }))
  const written = files
    .filter((file) => /\.(css|scss)$/.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/url\((["']?)data:image\/[\s\S]*?\1\)/g)].map(([text], at) => ({
        name: `${file}, picture ${at + 1}`,
        bytes: text.length,
      })),
    )
  return [...drawn, ...written].map(({ name, bytes }) => ({ name: relative(dir, name), bytes }))
}

/** Icons and pictures of the mini-program, as files or written into styles. */
export function checkPictures(dir: string, say: (line: string) => void): string[] {
  const pictures = listPictures(dir)
  const all = pictures.reduce((sum, { bytes }) => sum + bytes, 0)
  say(`  ${pictures.length} pictures, ${all} bytes`)
  const large = pictures
    .filter(({ bytes }) => bytes > limits.each)
    .map(({ name, bytes }) => `${name} has ${bytes} bytes, more than ${limits.each}`)
  return all > limits.all ? [...large, `all pictures together have ${all} bytes, more than ${limits.all}`] : large
}
