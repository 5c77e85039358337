import { expect, test } from 'vitest'
import { listFiling, sayFiling } from './filing-words.ts'

const fund = { homePlace: '缴存地' }
const city = { filing: 'decide', district: '惠城区', shortName: '市政务服务中心' } as const
const boluo = { filing: 'accept', district: '博罗县', shortName: '博罗县政务服务中心' } as const
const longmen = { filing: 'collect', district: '龙门县', shortName: '龙门县政务服务中心' } as const
const all = [city, boluo, longmen]

test('each hall says what it does for whoever belongs elsewhere, and that the clock has not started where papers are only handed on', () => {
  expect(all.map((hall) => sayFiling(hall, fund, all))).toEqual([
    '缴存地在哪都一样，在这里就能办完。',
    '缴存地不在博罗县的，这里受理，那边审批，受理当天就算天数。',
    '缴存地不在龙门县的，这里只收材料，转过去办，那边收到才开始算天数。',
  ])
})

test('where all decide it is not said hall by hall', () => {
  expect(sayFiling(city, fund, [city, city])).toBeUndefined()
  expect(listFiling([city, city], { homePlace: '户籍地' })).toEqual(['户口在哪都一样，去哪个都行。'])
  expect(listFiling([city], fund)).toEqual([])
})

test('the guide names the halls of each way, those that decide first', () => {
  const told = listFiling([longmen, boluo, city, { ...longmen, shortName: '惠东县政务服务中心' }], fund)
  expect(told).toEqual([
    '市政务服务中心：缴存地在哪都一样，在这里就能办完。',
    '博罗县政务服务中心：缴存地不在博罗县的，这里受理，那边审批，受理当天就算天数。',
    '龙门县政务服务中心、惠东县政务服务中心：缴存地不在本区县的，这里只收材料，转过去办，那边收到才开始算天数。',
  ])
})
