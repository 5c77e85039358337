/** What a code on a poster or a shared link leads to. WeChat gives it 32 visible signs; ids of the catalogue are longer, so they are told by a short code. */
export type Scene =
  | { kind: 'guide'; matterCode: string }
  | { kind: 'time'; venueCode: string; matterCode: string }
  | { kind: 'appointment'; appointmentId: string }

const codeLength = 7
const [offset, prime] = [0x811c9dc5, 0x01000193]

/** Seven signs that follow from an id (FNV-1a); whoever reads one looks for the id that has it. */
export function shortCode(id: string): string {
  let hash = offset
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), prime) >>> 0
  return hash.toString(36).padStart(codeLength, '0')
}

export const guideScene = (matterId: string): string => `g${shortCode(matterId)}`
export const timeScene = ({ venueId, matterId }: { venueId: string; matterId: string }): string =>
  `t${shortCode(venueId)}${shortCode(matterId)}`
/** All 32 signs are needed, so there is none to say what it is. */
export const appointmentScene = (appointmentId: string): string => appointmentId.replace(/-/g, '')

const shapes = { guide: /^g([0-9a-z]{7})$/, time: /^t([0-9a-z]{7})([0-9a-z]{7})$/, appointment: /^[0-9a-f]{32}$/ } as const
const toUuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** undefined: not one of ours. */
export function readScene(scene: string): Scene | undefined {
  const [, guided] = shapes.guide.exec(scene) ?? []
  if (guided !== undefined) return { kind: 'guide', matterCode: guided }
  const [, venueCode, matterCode] = shapes.time.exec(scene) ?? []
  if (venueCode !== undefined && matterCode !== undefined) return { kind: 'time', venueCode, matterCode }
  return shapes.appointment.test(scene) ? { kind: 'appointment', appointmentId: toUuid(scene) } : undefined
}
