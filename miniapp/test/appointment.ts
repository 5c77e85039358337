import type { Appointment, Ticket } from '@huifuwu/contract'

export const ticket: Ticket = {
  id: '0190-ticket' as Ticket['id'],
  number: 'A043',
  state: 'waiting',
  takenAt: '2022-03-18T02:00:00.000Z',
  ahead: 4,
  wait: { fromMinutes: 12, toMinutes: 20 },
  counters: '3–6 号',
}

/** 3月18日 周五 10:00, to be changed by each test where it matters. */
export const appointment: Appointment = {
  id: '0190-visit' as Appointment['id'],
  number: '7K2M4QXD',
  code: 'A7K2M',
  state: 'confirmed',
  sessionId: '0190-session' as Appointment['sessionId'],
  startsOn: '2022-03-18',
  startsAt: '2022-03-18T02:00:00.000Z',
  endsAt: '2022-03-18T02:30:00.000Z',
  cancelUntil: '2022-03-18T00:00:00.000Z',
  checkInFrom: '2022-03-18T01:30:00.000Z',
  checkInUntil: '2022-03-18T02:30:00.000Z',
  lateBehaviour: 'tail',
  matter: {
    id: 'id-card' as never,
    name: '居民身份证换领',
    plainName: '换身份证',
    minutes: 15,
    materials: [{ name: '旧身份证原件' }],
    sample: false,
  },
  venue: {
    id: 'city-hall' as never,
    name: '惠州市政务服务中心',
    shortName: '市政务服务中心',
    address: '江北三新南路 31 号',
    latitude: 23.1,
    longitude: 114.4,
    phone: '0752-0000001',
    hours: '工作日 9:00–12:00，14:00–17:00',
  },
  area: { id: 'household' as never, name: '户政区', floor: '2 楼', waiting: 6 },
  person: { name: '林晓禾', maskedName: '林*禾', maskedPhone: '138****5620' },
  bookedAt: '2022-03-16T01:40:00.000Z',
  endedAt: null,
  checkedInAt: null,
  ticket: null,
  pollSeconds: null,
}
