import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkPictures } from './pictures.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'huifuwu-pictures-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const icon = (bytes: number): string => `.i{mask-image:url("data:image/svg+xml,${'x'.repeat(bytes - 26)}")}\n`

test('small icons are no fault, and their sum is said', () => {
  writeFileSync(join(dir, 'icons.css'), icon(400) + icon(600))
  const said: string[] = []
  expect(checkPictures(dir, (line) => said.push(line))).toEqual([])
  expect(said).toEqual(['  2 pictures, 1000 bytes'])
})

test('one large picture is a fault, in a style or as a file', () => {
  writeFileSync(join(dir, 'icons.css'), icon(400) + icon(4201))
  writeFileSync(join(dir, 'hall.png'), Buffer.alloc(5000))
  expect(checkPictures(dir, () => undefined)).toEqual([
    'hall.png has 5000 bytes, more than 4200',
    'icons.css, picture 2 has 4201 bytes, more than 4200',
  ])
})

test('many small ones are a fault together', () => {
  writeFileSync(join(dir, 'icons.css'), icon(2000).repeat(13))
  expect(checkPictures(dir, () => undefined)).toEqual(['all pictures together have 26000 bytes, more than 24000'])
})
