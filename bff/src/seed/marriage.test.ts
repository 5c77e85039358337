import { expect, test } from 'vitest'
import { matters } from './matter/index.ts'

const marriages = matters.filter(({ law }) => law.includes('《婚姻登记条例》'))

test('since 10 May 2025 nobody brings a 户口簿 to marry, to divorce or for another certificate', () => {
  expect(marriages.map(({ id }) => id)).toEqual(['marriage-registration', 'divorce-registration', 'marriage-certificate-replacement'])
  for (const { materials } of marriages) expect(materials.filter(({ name }) => /户口/.test(name))).toEqual([])
})

test('what is signed is signed at the counter', () => {
  for (const { name, materials } of marriages) {
    const signed = materials.filter((material) => /声明|申请书/.test(material.name))
    expect([name, signed]).toEqual([name, [expect.objectContaining({ note: '到窗口填', filledThere: true })]])
  }
})
