import type { CalendarEntry } from './calendar-entry.ts'

const mostOctets = 75
const remindBefore = ['-P1D', '-PT1H']

/** 20260323T010000Z. */
const toUtc = (instant: string): string => `${new Date(instant).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`

const lineEnds = /\r\n|\r|\n/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: a calendar file may hold none of them
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/** Nothing that is written can end its line or begin another one. */
const toText = (text: string): string =>
  text
    .replace(/([\\;,])/g, '\\$1')
    .replace(lineEnds, '\\n')
    .replace(controls, '')

function countOctets(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** No line is longer than 75 octets, and none ends in the middle of a character. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const sign of line) {
    const more = countOctets(sign)
    if (octets + more > mostOctets) {
      folded += '\r\n '
      octets = 1
    }
    folded += sign
    octets += more
  }
  return folded
}

const alarms = (title: string): string[] =>
  remindBefore.flatMap((trigger) => ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${title}`, `TRIGGER:${trigger}`, 'END:VALARM'])

/** One entry as RFC 5545 wants it; a cancelled one takes back what was added under the same id. */
export function writeCalendarFile({ cancelled, ...entry }: CalendarEntry): string {
  const title = toText(entry.title)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Huifuwu//Appointments//ZH',
    'CALSCALE:GREGORIAN',
    `METHOD:${cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${toText(entry.id)}@huifuwu`,
    `SEQUENCE:${entry.sequence}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTAMP:${toUtc(entry.since)}`,
    `DTSTART:${toUtc(entry.startsAt)}`,
    `DTEND:${toUtc(entry.endsAt)}`,
    'ORGANIZER;CN=惠服务:invalid:nomail',
    `SUMMARY:${title}`,
    `LOCATION:${toText(entry.place)}`,
    `DESCRIPTION:${toText(entry.text)}`,
    ...(entry.link === undefined ? [] : [`URL:${entry.link}`]),
    ...(cancelled ? [] : alarms(title)),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}
