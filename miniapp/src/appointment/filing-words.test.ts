import { expect, test } from 'vitest'
import { listFiling, sayFiling } from './filing-words.ts'

const fund = { home: { homePlace: '缴存地', onlyFor: '在惠州缴存' }, elderly: false }
const anybody = { home: { homePlace: '户籍地', onlyFor: null }, elderly: false }
const city = { filing: 'decide', district: '惠城区', shortName: '市政务服务中心' } as const
const boluo = { filing: 'accept', district: '博罗县', shortName: '博罗县政务服务中心' } as const
const longmen = { filing: 'collect', district: '龙门县', shortName: '龙门县政务服务中心' } as const
const all = [city, boluo, longmen]

test('each hall says what it does for whoever belongs elsewhere, and that the clock has not started where papers are only handed on', () => {
  expect(all.map((hall) => sayFiling(hall, all, anybody))).toEqual([
    '户口在哪都一样，在这里就能办完。',
    '户籍地不在博罗县的，这里受理，那边审批，受理当天就算天数。',
    '户籍地不在龙门县的，这里只收材料，转过去办，那边收到才开始算天数。',
  ])
})

test('in 长辈版 the same is said in plain words', () => {
  expect(all.map((hall) => sayFiling(hall, all, { ...anybody, elderly: true }))).toEqual([
    '户口在哪都一样，在这里就能办完。',
    '户口不在博罗县的，在这里收下就开始算天数，由那边来定。',
    '户口不在龙门县的，这里只帮着把材料转过去，那边收到才开始算天数。',
  ])
  expect(listFiling([boluo, { ...boluo, shortName: '惠东县政务服务中心' }], { ...fund, elderly: true })).toEqual([
    '博罗县政务服务中心、惠东县政务服务中心：在惠州缴存、不在当地的，在这里收下就开始算天数，由那边来定。',
  ])
})

test('what is only for people of the city says so, so that nobody from elsewhere comes in vain', () => {
  const household = { homePlace: '户籍地', onlyFor: '惠州户口' }
  expect(listFiling([city, city], { home: household, elderly: false })).toEqual(['惠州户口的，在哪个区县都一样，去哪个都行。'])
  expect(all.map((hall) => sayFiling(hall, all, { home: household, elderly: false }))).toEqual([
    '惠州户口的，在哪个区县都一样，在这里就能办完。',
    '惠州户口、户籍地不在博罗县的，这里受理，那边审批，受理当天就算天数。',
    '惠州户口、户籍地不在龙门县的，这里只收材料，转过去办，那边收到才开始算天数。',
  ])
  expect(sayFiling(boluo, all, { home: household, elderly: true })).toBe('惠州户口、不在博罗县的，在这里收下就开始算天数，由那边来定。')
})

test('where all decide it is not said hall by hall', () => {
  expect(sayFiling(city, [city, city], fund)).toBeUndefined()
  expect(listFiling([city, city], anybody)).toEqual(['户口在哪都一样，去哪个都行。'])
  expect(listFiling([city], fund)).toEqual([])
})

test('the guide names the halls of each way, those that decide first', () => {
  const told = listFiling([longmen, boluo, city, { ...longmen, shortName: '惠东县政务服务中心' }], fund)
  expect(told).toEqual([
    '市政务服务中心：在惠州缴存的，在哪个区县都一样，在这里就能办完。',
    '博罗县政务服务中心：在惠州缴存、缴存地不在博罗县的，这里受理，那边审批，受理当天就算天数。',
    '龙门县政务服务中心、惠东县政务服务中心：在惠州缴存、缴存地不在本区县的，这里只收材料，转过去办，那边收到才开始算天数。',
  ])
})
