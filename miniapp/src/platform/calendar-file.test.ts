import { expect, test } from 'vitest'
import type { CalendarEntry } from './calendar-entry.ts'
import { writeCalendarFile } from './calendar-file.ts'

const entry: CalendarEntry = {
  id: '0190a3c2-visit',
  sequence: 0,
  cancelled: false,
  title: '居民身份证换领，市政务服务中心',
  place: '惠州市政务服务中心，江北三新南路 31 号',
  text: '2 楼户政区，9:30 起可签到\n请带：旧身份证原件、户口簿原件、近期免冠白底彩色照片两张\n到了打开惠服务，亮预约码',
  link: undefined,
  startsAt: '2022-03-18T02:00:00.000Z',
  endsAt: '2022-03-18T02:30:00.000Z',
  since: '2022-03-16T01:40:07.000Z',
}

const unfold = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n')
const fromText = (text: string): string => text.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign))

/** As a calendar reads it: the lines put together again, name and value apart. */
function read(file: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const line of unfold(file)) {
    const at = line.indexOf(':')
    const name = line.slice(0, at).split(';')[0] ?? ''
    found[name] = [...(found[name] ?? []), fromText(line.slice(at + 1))]
  }
  return found
}

const octets = (text: string): number => new TextEncoder().encode(text).length

test('it begins, says what the standard demands of an event, and ends with a whole line', () => {
  const file = writeCalendarFile(entry)
  expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true)
  expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(read(file)).toMatchObject({
    UID: ['0190a3c2-visit@huifuwu'],
    DTSTAMP: ['20220316T014007Z'],
    DTSTART: ['20220318T020000Z'],
    DTEND: ['20220318T023000Z'],
    METHOD: ['PUBLISH'],
    STATUS: ['CONFIRMED'],
    SEQUENCE: ['0'],
    SUMMARY: [entry.title],
    LOCATION: [entry.place],
    TRIGGER: ['-P1D', '-PT1H'],
  })
})

test('no line is longer than 75 octets, none is cut inside a character, and folding loses nothing', () => {
  const file = writeCalendarFile({ ...entry, text: `${'a'.repeat(61)}${'𰻝证🙂é'.repeat(40)}` })
  const lines = file.split('\r\n')
  expect(lines.filter((line) => octets(line) > 75)).toEqual([])
  expect(file).not.toContain('\ufffd')
  expect(read(file).DESCRIPTION).toContain(`${'a'.repeat(61)}${'𰻝证🙂é'.repeat(40)}`)
  expect(read(writeCalendarFile(entry)).DESCRIPTION).toContain(entry.text)
})

test.each([
  'semi;colon, comma \\ backslash',
  'ends\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:另一件事',
  'one\rtwo\nthree',
  'null\u0000 bell\u0007 escape\u001b[31m',
])('what is written into it cannot end its line or begin another event: %j', (hostile) => {
  const file = writeCalendarFile({ ...entry, title: hostile, text: hostile, place: hostile, id: hostile })
  expect(unfold(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  expect(unfold(file)).toHaveLength(unfold(writeCalendarFile(entry)).length)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: looked for, so that they are not there
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f]/)
})

test('a cancelled one has the same id, a higher number, and reminds of nothing', () => {
  const file = read(writeCalendarFile({ ...entry, cancelled: true, sequence: 1 }))
  expect(file).toMatchObject({ UID: ['0190a3c2-visit@huifuwu'], METHOD: ['CANCEL'], STATUS: ['CANCELLED'], SEQUENCE: ['1'] })
  expect(file.TRIGGER).toBeUndefined()
})
