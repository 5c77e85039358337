/** A desk's answers, one of each, at 9:48 of the day of the stage. */
const visit = {
  id: 'look',
  number: '7K2M4QXD',
  matterName: '居民身份证换领',
  venueName: '惠州市政务服务中心',
  venueAddress: '惠城区江北市民路 1 号',
  areaName: '户政区',
  startsOn: '2026-11-23',
  startsAt: '2026-11-23T10:00:00+08:00',
  endsAt: '2026-11-23T10:30:00+08:00',
  checkInFrom: '2026-11-23T09:30:00+08:00',
  checkInUntil: '2026-11-23T10:30:00+08:00',
  cancelledAt: null,
}
const ticket = {
  id: 'look',
  number: 'A043',
  state: 'waiting',
  takenAt: '2026-11-23T09:48:00+08:00',
  ahead: 4,
  wait: { fromMinutes: 12, toMinutes: 20 },
  counters: '3–6 号',
}
const person = { maskedName: '林*禾', sex: 'female' }
const known = { person, appointment: visit, ticket: null, checkedInAt: null, readAt: '2026-11-23T09:48:00+08:00' }
const nobody = { ...known, person: null, appointment: null }
const at = (on: string, from: string, until: string) => ({
  ...visit,
  startsOn: on,
  startsAt: `${on}T${from}:00+08:00`,
  endsAt: `${on}T${until}:00+08:00`,
  checkInFrom: `${on}T${from.slice(0, 2)}:00:00+08:00`,
  checkInUntil: `${on}T${until}:00+08:00`,
})
const early = { ...at('2026-11-23', '14:30', '15:00') }
const late = { ...at('2026-11-23', '09:00', '09:30') }

export const verdicts = {
  '23-verdict-arrived': { ...known, outcome: 'arrived', grade: 'ok', ticket, checkedInAt: known.readAt },
  '24-verdict-too-early': { ...known, outcome: 'too-early', grade: 'warn', appointment: early },
  '25-verdict-other-venue': {
    ...known,
    outcome: 'other-venue',
    grade: 'bad',
    appointment: { ...visit, venueName: '惠城区政务服务中心', venueAddress: '惠城区下角中路 5 号' },
  },
  '52-verdict-already': {
    ...known,
    outcome: 'already-arrived',
    grade: 'warn',
    ticket: { ...ticket, ahead: 2, wait: { fromMinutes: 6, toMinutes: 12 } },
    checkedInAt: '2026-11-23T09:31:00+08:00',
  },
  '53-verdict-late': {
    ...known,
    outcome: 'late',
    grade: 'warn',
    appointment: late,
    ticket: { ...ticket, ahead: 11, wait: { fromMinutes: 30, toMinutes: 45 } },
    checkedInAt: known.readAt,
  },
  '53-verdict-too-late': { ...known, outcome: 'too-late', grade: 'bad', appointment: late },
  '54-verdict-other-day': { ...known, outcome: 'other-day', grade: 'bad', appointment: at('2026-11-26', '09:00', '09:30') },
  '55-verdict-cancelled': {
    ...known,
    outcome: 'cancelled',
    grade: 'bad',
    appointment: { ...visit, cancelledAt: '2026-11-22T20:12:00+08:00' },
  },
  '56-verdict-unknown': { ...nobody, outcome: 'unknown-code', grade: 'bad' },
  '57-verdict-forged': { ...nobody, outcome: 'forged-code', grade: 'bad' },
}
