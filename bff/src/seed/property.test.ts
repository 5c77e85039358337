import { expect, test } from 'vitest'
import { matters } from './matter/index.ts'

const feesOf = (fee: string): string[] =>
  matters.filter((matter) => matter.id.startsWith('property-') && matter.areaName === '不动产' && matter.fee === fee).map(({ id }) => id)

test('homes are registered at the price of the state (发改价格规〔2016〕2559号): whole, for the paper alone, or for nothing', () => {
  expect(feesOf('住宅每套 80 元')).toEqual(['property-transfer', 'property-new-home', 'property-mortgage', 'property-inheritance'])
  expect(feesOf('工本费 10 元')).toEqual(['property-spouse-name', 'property-certificate-replacement', 'property-village-house'])
  expect(feesOf('不收费')).toEqual(['property-mortgage-release', 'property-preregistration', 'property-correction', 'property-search'])
})
