import { searchMatters } from '@huifuwu/domain'
import { expect, test } from 'vitest'
import { seededIndex as index } from '../../../test/seeded-index.ts'

const hits = (typed: string): string[] => searchMatters(index, typed).hits.map(({ matter }) => matter.id)
const guesses = (typed: string): string[] => searchMatters(index, typed).guesses.map(({ matter }) => matter.id)

/** What people come for, before what is called more like it and hardly ever done. */
const wanted: [typed: string, ids: string[]][] = [
  ['香港', ['exit-entry-endorsement', 'self-help-travel-endorsement', 'hong-kong-macau-permit', 'driving-licence-foreign']],
  ['xianggang', ['exit-entry-endorsement', 'self-help-travel-endorsement', 'hong-kong-macau-permit', 'driving-licence-foreign']],
  ['结婚证', ['marriage-registration', 'marriage-certificate-replacement']],
  ['jiehunzheng', ['marriage-registration', 'marriage-certificate-replacement']],
  ['房产证', ['property-new-home', 'property-spouse-name']],
  ['医保卡', ['social-security-card', 'medical-family-account']],
  ['证', ['residence-permit-endorsement', 'id-card-renewal']],
  ['办证', ['residence-permit-application', 'sole-trader-registration', 'hong-kong-macau-permit', 'property-new-home']],
  ['护照', ['passport', 'child-passport', 'passport-replacement']],
  ['社保', ['social-security-card']],
  ['sb', ['social-security-card']],
  ['hz', ['passport']],
]

test.each(wanted)('of all that holds %s the most wanted comes first', (typed, ids) => {
  expect(hits(typed).slice(0, ids.length)).toEqual(ids)
})

test('what is called exactly so comes first, however seldom it is done', () => {
  expect([hits('补护照')[0], hits('房产证改错字')[0]]).toEqual(['passport-replacement', 'property-correction'])
})

test('what is typed with the right characters brings nothing that only sounds so, but as a question', () => {
  expect(hits('租房').sort()).toEqual(['housing-fund-rent', 'public-rental-housing', 'rent-subsidy', 'residence-registration'])
  expect(hits('卖房')).toEqual(['property-transfer'])
  expect(guesses('卖房')).toContain('property-tax')
})
