import { bornOn, type Sex, sexOf } from '@huifuwu/domain'
import { expect, test } from 'vitest'
import { families } from './families.ts'

type Member = (typeof families)[number]['members'][number]

/** Of whom the word is said, and how many years at least lie between them and the first one: younger counts below zero. */
const relations: Record<string, { sex: Sex; older?: number }> = {
  丈夫: { sex: 'male' },
  妻子: { sex: 'female' },
  父亲: { sex: 'male', older: 20 },
  母亲: { sex: 'female', older: 20 },
  儿子: { sex: 'male', older: -20 },
  女儿: { sex: 'female', older: -20 },
  孙子: { sex: 'male', older: -40 },
  外孙: { sex: 'male', older: -40 },
}

const yearOf = ({ idNumber }: Member): number => Number(bornOn(idNumber).slice(0, 4))
const placeOf = ({ idNumber }: Member): string => idNumber.slice(0, 6)
const pairs = families.flatMap(({ members: [first, ...others] }) => (first ? others.map((other) => ({ first, other })) : []))
const told = families.map(({ members }) => members.map(({ relation }) => relation))

test('each family is seen from one of them, and every other one is what a word says, man or woman', () => {
  for (const [first, ...others] of told) expect([first, others.filter((relation) => !(relation in relations))]).toEqual(['本人', []])
  for (const { other } of pairs) expect([other.name, sexOf(other.idNumber)]).toEqual([other.name, relations[other.relation]?.sex])
})

test('parents are older than their children by a generation, grandparents by two', () => {
  const kin = pairs.flatMap(({ first, other }) => {
    const older = relations[other.relation]?.older
    return older === undefined
      ? []
      : [{ name: other.name, years: (yearOf(first) - yearOf(other)) * Math.sign(older), least: Math.abs(older) }]
  })
  expect(kin.length).toBeGreaterThan(20)
  expect(kin.filter(({ years, least }) => years < least || years > 60)).toEqual([])
})

/** Who may be a parent of somebody under one roof. */
const eldersOf = (child: Member): Member[] =>
  families.flatMap(({ members }) => (members.includes(child) ? members.filter((member) => yearOf(child) - yearOf(member) >= 20) : []))

test('a child has a number of the place where an elder has theirs, since it was first registered there', () => {
  const children = pairs.flatMap(({ first, other }) => {
    const older = relations[other.relation]?.older
    return older === undefined ? [] : [older > 0 ? first : other]
  })
  const strangers = children.filter((child) => !eldersOf(child).some((elder) => placeOf(elder) === placeOf(child)))
  expect(strangers.map(({ name }) => name)).toEqual([])
})

test('who is too young for a telephone of their own has that of somebody they live with', () => {
  for (const { members } of families) {
    const grown = new Set(members.filter((member) => yearOf(member) < 2005).map(({ mobile }) => mobile))
    for (const child of members.filter((member) => yearOf(member) > 2012))
      expect([child.name, grown.has(child.mobile)]).toEqual([child.name, true])
  }
})
