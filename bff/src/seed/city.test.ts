import { refuseIdNumber } from '@huifuwu/domain'
import { expect, test } from 'vitest'
import { showHours } from '../features/catalogue/index.ts'
import { areas, venueOfferings } from './area/index.ts'
import { lifeEvents } from './life-event.ts'
import { matters } from './matter/index.ts'
import { families } from './people/families.ts'
import { guests } from './people/guests.ts'
import { passersBy, townspeople } from './people/passers-by.ts'
import { residents } from './people/residents.ts'
import { staffMembers } from './people/staff.ts'
import { venues } from './venue.ts'

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const isUnique = (list: readonly unknown[]) => new Set(list).size === list.length

test('the eight halls and the one that never closes have hours, a place on the map, counters and something to book', () => {
  expect(names(venues)).toHaveLength(9)
  expect(new Set(venues.map(({ district }) => district)).size).toBe(7)
  for (const { id, hours, opening, latitude, longitude } of venues) {
    expect(hours).toMatch(/^(工作日 \d|每天)/)
    expect(opening.periods.length).toBeGreaterThan(0)
    expect([Math.round(latitude), Math.round(longitude)]).toEqual([expect.closeTo(23, -0.5), expect.closeTo(114, -0.5)])
    expect(areas.filter(({ venueId, counterCount }) => venueId === id && counterCount > 0)).not.toHaveLength(0)
    expect(venueOfferings.filter(({ venueId }) => venueId === id)).not.toHaveLength(0)
  }
})

test('each hall with people in it has a number of its own, which rings nowhere and looks so', () => {
  const phones = venues.flatMap(({ phone }) => phone ?? [])
  expect(venues.filter(({ phone }) => phone === null).map(({ id }) => id)).toEqual(['self-help-hall'])
  expect(isUnique(phones) && phones.every((phone) => /^0752-0\d{6}$/.test(phone))).toBe(true)
})

test('what a hall says of its hours is when its sessions are held, lunch and Saturday too', () => {
  for (const { id, hours, opening } of venues) {
    const [said, exception] = hours.split(/，(?=[^，]*除外$)/)
    expect([id, said]).toEqual([id, showHours(opening)])
    const resting = venueOfferings.filter(({ venueId, saturday }) => venueId === id && !saturday)
    expect([id, exception !== undefined]).toEqual([id, 'saturday' in opening && resting.length > 0])
  }
})

test('a matter says all that its guide shows, and what is no law is marked as a sample', () => {
  expect(matters.length).toBeGreaterThanOrEqual(120)
  expect(isUnique(ids(matters)) && isUnique(names(matters)) && isUnique(matters.map(({ plainName }) => plainName))).toBe(true)
  for (const matter of matters) {
    expect([matter.plainName, matter.whoMay, matter.fee].every((words) => words.length > 1)).toBe(true)
    expect(Math.min(matter.searchWords.length, matter.law.length, matter.uses)).toBeGreaterThan(0)
    expect(matter.sample).toBe(true)
    expect(ids(lifeEvents)).toContain(matter.lifeEventId)
  }
  for (const { id } of lifeEvents) expect(matters.some(({ lifeEventId }) => lifeEventId === id)).toBe(true)
})

test('whatever somebody has to come for is served somewhere and takes time and papers; the rest is done online', () => {
  const served = new Set(venueOfferings.map(({ offeringId }) => offeringId))
  for (const { name, offeringId, minutes, materials, whoMay } of matters) {
    if (offeringId === null) expect([name, minutes, /网办|不用/.test(whoMay)]).toEqual([name, 0, true])
    else expect([name, served.has(offeringId), minutes > 0, materials.length > 0]).toEqual([name, true, true, true])
  }
})

test('papers that are sent from home go with the identity card of who sends them', () => {
  const sent = matters.filter(({ offeringId, materials }) => offeringId === null && materials.length > 0)
  expect(sent.length).toBeGreaterThan(5)
  for (const { name, materials } of sent) expect([name, names(materials).join('、')]).toEqual([name, expect.stringMatching(/身份证/)])
})

test('on a Saturday the city hall serves daily life, not property, taxes, businesses or planning', () => {
  const resting = venueOfferings.filter(({ venueId, saturday }) => venueId === 'city-hall' && !saturday)
  expect(resting.map(({ offeringId }) => offeringId).sort()).toEqual(['business', 'planning', 'property', 'tax'])
})

test('fifty people live in families, each with a grown-up, and the whole demo list among them', () => {
  const members = families.flatMap((family) => family.members)
  expect(members).toHaveLength(50)
  for (const { address, members } of families) {
    expect(address).toMatch(/(区|县)/)
    expect(members.some(({ idNumber }) => Number(idNumber.slice(6, 10)) < 2008)).toBe(true)
  }
  const known = new Map(members.map(({ name, idNumber, mobile }) => [name, { idNumber, mobile }]))
  for (const { name, idNumber, mobile } of residents) expect(known.get(name)).toEqual({ idNumber, mobile })
})

test('no two people share a name or a number, and every number could be one', () => {
  const everyone = [...families.flatMap(({ members }) => members), ...passersBy, ...townspeople]
  const numbers = everyone.map(({ idNumber }) => idNumber)
  expect(isUnique(names(everyone)) && isUnique(numbers)).toBe(true)
  expect(numbers.filter((number) => refuseIdNumber(number) !== undefined)).toEqual([])
  expect(isUnique(guests.map(({ accountId }) => accountId))).toBe(true)
})

test('forty staff work in areas that there are, and every area has somebody who lets people in', () => {
  expect(staffMembers).toHaveLength(40)
  expect(isUnique(staffMembers.map(({ userName }) => userName))).toBe(true)
  const places = new Set(areas.map(({ venueId, id }) => `${venueId} ${id}`))
  const staffed = new Set(staffMembers.flatMap(({ duties }) => duties.map(({ venueId, areaId }) => `${venueId} ${areaId}`)))
  expect(staffed).toEqual(places)
})

test('a matter goes home to the place that decides about it, not always to where somebody is registered', () => {
  const homeOf = (wanted: string) => matters.find(({ id }) => id === wanted)?.homePlace
  expect(['id-card-renewal', 'housing-fund-withdrawal', 'property-transfer', 'social-security-card'].map(homeOf)).toEqual([
    '户籍地',
    '缴存地',
    '房子所在地',
    '参保地',
  ])
})
