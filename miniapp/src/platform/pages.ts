import type { Id } from '@huifuwu/contract'

type Nothing = Record<never, never>
/** Where to go on after consent, sign-in or real name; need: what must be done before that. */
type GoOn = { goOn?: string | undefined }
type Entrance = GoOn & { need?: 'real-name' | undefined }
type Matter = { matterId: Id<'matter'> }
type Place = Matter & { venueId: Id<'venue'> }
type Appointment = { appointmentId: Id<'appointment'> }

/** What each page is told in its address. */
export type Pages = {
  home: Nothing
  services: Nothing
  code: Nothing
  me: Nothing
  matter: Nothing
  /** scene: what a code or a shared link says. */
  link: { scene?: string | undefined }
  guide: Matter
  venue: Matter
  district: Matter
  time: Place
  release: Place
  confirm: Place & { sessionId: Id<'session'>; on: string }
  done: Appointment
  detail: Appointment
  list: Nothing
  privacy: Nothing
  'sign-in': Entrance
  demo: Entrance
  'real-name': GoOn
  phone: GoOn
  refused: Entrance
  'not-found': Nothing
  update: Nothing
  'staff-sign-in': { userName?: string | undefined } & GoOn
  'staff-totp': { challenge: string } & GoOn
  'staff-hall': Nothing
  /** typing: the number field takes the keyboard at once. */
  'staff-scan': { typing?: 'yes' | undefined }
  'staff-verdict': Nothing
  'staff-queue': Nothing
  'staff-me': Nothing
}
export type PageName = keyof Pages
export type TabName = 'home' | 'services' | 'code' | 'me'

export const addresses: Record<PageName, string> = {
  home: '/pages/home/index',
  services: '/pages/services/index',
  code: '/pages/code/index',
  me: '/pages/me/index',
  matter: '/appointment/matter/index',
  link: '/appointment/link/index',
  guide: '/appointment/guide/index',
  venue: '/appointment/venue/index',
  district: '/appointment/district/index',
  release: '/appointment/release/index',
  time: '/appointment/time/index',
  confirm: '/appointment/confirm/index',
  done: '/appointment/done/index',
  detail: '/appointment/detail/index',
  list: '/appointment/list/index',
  privacy: '/account/privacy/index',
  'sign-in': '/account/sign-in/index',
  demo: '/account/demo/index',
  'real-name': '/account/real-name/index',
  phone: '/account/phone/index',
  refused: '/account/refused/index',
  'not-found': '/missing/not-found/index',
  update: '/missing/update/index',
  'staff-sign-in': '/staff/sign-in/index',
  'staff-totp': '/staff/totp/index',
  'staff-hall': '/staff/hall/index',
  'staff-scan': '/staff/scan/index',
  'staff-verdict': '/staff/verdict/index',
  'staff-queue': '/staff/queue/index',
  'staff-me': '/staff/me/index',
}
