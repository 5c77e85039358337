import { expect, test } from 'vitest'
import { listFiling, sayFiling } from '../../../miniapp/src/appointment/filing-words.ts'
import { sayWhere } from '../../../miniapp/src/appointment/venue/say-where.ts'
import { matters } from './matter/index.ts'

const decides = { filing: 'decide', district: '惠城区', shortName: '市政务服务中心' } as const
const accepts = { filing: 'accept', district: '博罗县', shortName: '博罗县政务服务中心' } as const
const collects = { filing: 'collect', district: '龙门县', shortName: '龙门县政务服务中心' } as const
const cities = [[decides, decides], [decides, accepts, collects], [collects]] as const

/** All that the pages may say of where one has to belong. */
const saidOf = (home: (typeof matters)[number]): string[] =>
  cities.flatMap((halls) => [
    sayWhere(home, halls),
    ...[true, false].flatMap((elderly) => {
      const each = halls.flatMap((hall) => sayFiling(hall, halls, { home, elderly }) ?? [])
      return [...each, ...listFiling(halls, { home, elderly })]
    }),
  ])

const ofTheCity = matters.filter(({ whoMay }) => whoMay.includes('惠州户口'))

test('whatever is only for 惠州户口 is never said to be the same wherever one belongs', () => {
  expect(ofTheCity.length).toBeGreaterThan(15)
  for (const matter of ofTheCity) {
    expect([matter.name, matter.onlyFor]).toEqual([matter.name, expect.stringContaining('惠州户口')])
    for (const words of saidOf(matter).filter((said) => /在哪|去哪个|不在/.test(said))) {
      expect([matter.name, words]).toEqual([matter.name, expect.stringContaining('惠州户口')])
    }
  }
})

test('it is all the same from anywhere only where the country serves everybody', () => {
  const forAll = matters.filter(({ offeringId, onlyFor }) => offeringId !== null && onlyFor === null).map(({ id }) => id)
  expect(
    forAll.filter((id) => !/^(id-card|passport|child-passport|exit-entry|hong-kong|taiwan|driving-licence|marriage|divorce)/.test(id)),
  ).toEqual(['newborn-registration', 'household-proof', 'proof-printing', 'self-help-locker'])
})

test.each(['newborn-registration', 'id-card-temporary', 'household-proof'])(
  '%s is open to people of other provinces (跨省通办), and says so',
  (id) => {
    const matter = matters.find((each) => each.id === id)
    expect([matter?.onlyFor, matter?.whoMay]).toEqual([null, expect.stringContaining('户口不在惠州也能')])
  },
)

test('a newborn is registered where a parent is: any hall accepts, that place decides', () => {
  expect(matters.find(({ id }) => id === 'newborn-registration')).toMatchObject({ homePlace: '户籍地', filing: 'accept' })
})

test('a first social security card is for whoever is registered or insured here, children too', () => {
  expect(matters.find(({ id }) => id === 'social-security-card')).toMatchObject({
    onlyFor: '惠州户口或在惠州参保',
    whoMay: expect.stringMatching(/^惠州户口或在惠州参保，第一次领卡.*孩子/),
  })
})

test.each(['household-book-replacement', 'death-deregistration', 'resident-pension-enrolment'])('%s says 惠州户口 in its 谁能办', (id) => {
  expect(ofTheCity.map((matter) => matter.id)).toContain(id)
})

test('whoever must come in person is told so in 谁能办', () => {
  for (const { name, inPerson, whoMay } of matters) expect([name, inPerson]).toEqual([name, whoMay.includes('本人到场')])
})

test('old people are offered three to six matters, their identity card among them, and what is done at home', () => {
  const few = matters.filter(({ elderlyRank }) => elderlyRank !== null).sort((a, b) => Number(a.elderlyRank) - Number(b.elderlyRank))
  expect(few.map(({ id }) => id)).toEqual(['social-security-card', 'id-card-renewal', 'elderly-allowance'])
  expect(few.map(({ elderlyRank }) => elderlyRank)).toEqual([1, 2, 3])
  expect(few.some(({ offeringId }) => offeringId === null)).toBe(true)
})

test('who divorces waits for 30 days as the calendar counts them, not for working days', () => {
  const waiting = matters.filter(({ coolingOffDays }) => coolingOffDays > 0)
  expect(waiting.map(({ id, coolingOffDays, promisedDays }) => [id, coolingOffDays, promisedDays])).toEqual([
    ['divorce-registration', 30, 0],
  ])
})

test('each matter says when it is wanted in a few words that fit a row', () => {
  for (const { name, occasion } of matters) expect([name, occasion.length > 1 && occasion.length <= 11]).toEqual([name, true])
  for (const { name, occasion } of matters) expect([name, /[。；]|演示/.test(occasion)]).toEqual([name, false])
})

test('what is done at home says where, and only that', () => {
  for (const { name, offeringId, onlineAt } of matters) expect([name, onlineAt !== null]).toEqual([name, offeringId === null])
})
