import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkPackages } from './packages.ts'

const kilobyte = 1024
let dir = ''
const silent = () => undefined
const write = (file: string, kilobytes: number) => writeFileSync(join(dir, file), Buffer.alloc(kilobytes * kilobyte))

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'huifuwu-packages-'))
  mkdirSync(join(dir, 'staff'))
  writeFileSync(join(dir, 'app.json'), JSON.stringify({ subPackages: [{ root: 'staff' }] }))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

test('a build within its limits has no fault, and its sizes are said', () => {
  write('app.js', 499)
  write('staff/index.js', 150)
  const said: string[] = []
  expect(checkPackages(dir, (line) => said.push(line))).toEqual([])
  expect(said).toEqual(['  main 500 KB, staff 150 KB'])
})

test('a main package above 500 KB and a subpackage above 150 KB are faults', () => {
  write('app.js', 500)
  write('staff/index.js', 151)
  expect(checkPackages(dir, silent)).toEqual(['package main has 501 KB, more than 500', 'package staff has 151 KB, more than 150'])
})
