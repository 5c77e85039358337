import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openStage, type Stage } from '../stage/stage.ts'
import { newcomerOf, residentOf, toFullWidth } from './accounts.ts'
import { type Caller, createCaller } from './caller.ts'

type Claim = { name: string; idNumber: string; mobile: string }
type Answer = { realName?: { maskedIdNumber: string }; facts?: { attemptsLeft: number } }

let stage: Stage
let caller: Caller
beforeAll(async () => {
  stage = await openStage({ filled: inject('filled') })
  caller = createCaller(stage.demo)
})
afterAll(() => stage.stop())

const prove = (token: string, { mobile, ...claim }: Claim) =>
  caller.call<Answer>('POST /me/real-name', { token, body: { ...claim, idType: 'resident-id', phone: { kind: 'demo', mobile } } })

async function agree(token: string): Promise<void> {
  const { body } = await caller.call<{ version: string }>('GET /privacy-text')
  await caller.call('POST /me/consents', { token, body: { version: body.version, agreed: true, channel: 'h5' } })
}

test('nobody proves a name before having agreed to the privacy text', async () => {
  const { name, toProve } = newcomerOf(stage.demo)
  const { status, code } = await prove(await caller.residentToken(name), { name, ...toProve })
  expect([status, code]).toEqual([403, 'consent-needed'])
})

test('a wrong check digit, a date that never was, and a mobile that is none are refused before the register is asked', async () => {
  const { name, toProve } = newcomerOf(stage.demo)
  const { idNumber, mobile } = toProve
  const token = await caller.residentToken(name)
  await agree(token)
  const answers = [
    await prove(token, { name, mobile, idNumber: `${idNumber.slice(0, 17)}1` }),
    await prove(token, { name, mobile, idNumber: '441303200102300158' }),
    await prove(token, { name, idNumber, mobile: '12345' }),
    await prove(token, { name: '<script>', idNumber, mobile }),
  ]
  expect(answers.map(({ status, code }) => `${status} ${code}`)).toEqual([
    '400 id-number-invalid',
    '400 id-number-invalid',
    '400 phone-invalid',
    '400 name-invalid',
  ])
})

test('full-width digits, spaces and a small x at the end are taken as meant', async () => {
  const { name, toProve } = newcomerOf(stage.demo)
  const idNumber = ` ${toFullWidth(toProve.idNumber).replace(/^.{6}/, '$& ')} `
  const { status, body } = await prove(await caller.residentToken(name), { name, idNumber, mobile: toFullWidth(toProve.mobile) })
  expect([status, body.realName?.maskedIdNumber]).toEqual([201, '4413**********015X'])
})

test('a person who is bound already is never taken over, however well the claim fits', async () => {
  const { name, toProve } = newcomerOf(stage.demo)
  const token = await caller.residentToken('梁子谦')
  await agree(token)
  const { status, code } = await prove(token, { name, ...toProve })
  expect([status, code]).toEqual([409, 'person-bound-elsewhere'])
})

test('the sixth try of a day is refused, and each answer says how many are left', async () => {
  const { name, toProve } = residentOf(stage.demo, '梁子谦')
  if (!toProve) throw new Error('demo.json does not say what to type')
  const token = await caller.residentToken(name)
  const answers = []
  for (let tried = 1; tried < 5; tried += 1) answers.push(await prove(token, { name, ...toProve }))
  expect(answers.map(({ status, code, body }) => [status, code, body.facts?.attemptsLeft])).toEqual([
    [409, 'real-name-unknown', 3],
    [409, 'real-name-unknown', 2],
    [409, 'real-name-unknown', 1],
    [409, 'real-name-unknown', 0],
  ])
  const sixth = await prove(token, { name, ...toProve })
  expect([sixth.status, sixth.code]).toEqual([429, 'real-name-attempts-spent'])
})
