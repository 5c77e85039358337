import type { Verdict } from '@huifuwu/contract'
import { showDate, showTime, toOn, type VerdictOutcome } from '@huifuwu/domain'
import type { IconName } from '../../ui/icon.tsx'

/** go: what a press does; without one it is only said. */
export type Way = { icon: IconName; title: string; sub: string; go?: 'number' | 'hotline' }

const walkIn: Way = { icon: 'people', title: '取现场号', sub: '取号机上取，不用约' }
const bookAgain: Way = { icon: 'calendar', title: '请本人重新约', sub: '小程序里点“惠预约”，看余号' }
const showCode: Way = { icon: 'code', title: '打开“亮码”再扫', sub: '微信下拉，找“惠服务”' }
const typeNumber: Way = { icon: 'search', title: '输预约号', sub: '8 位，印在码的下面', go: 'number' }
const hotline: Way = { icon: 'phone', title: '说没取消过，拨打 12345', sub: '问是几时、怎么取消的', go: 'hotline' }
const report: Way = { icon: 'warn', title: '不是同一个人', sub: '别放行，报给值班长' }

function waitUntil({ appointment }: Verdict): Way {
  const from = appointment ? showTime(new Date(appointment.checkInFrom)) : '可签到时'
  return { icon: 'clock', title: `${from} 再来扫`, sub: '号留着，坐着等就行' }
}

const place = ({ appointment }: Verdict): Way => ({
  icon: 'pin',
  title: appointment?.venueName ?? '约的那个大厅',
  sub: appointment ? `${appointment.venueAddress}，${appointment.areaName}` : '预约详情里有地址',
})

function thatDay({ appointment, readAt }: Verdict): Way {
  if (!appointment || appointment.startsOn < toOn(new Date(readAt))) return bookAgain
  return { icon: 'bell', title: `还是 ${showDate(appointment.startsOn)} 来`, sub: '号留着，不用重新约' }
}

const ways: Record<VerdictOutcome, (verdict: Verdict) => Way[]> = {
  arrived: () => [],
  'already-arrived': () => [report],
  late: () => [],
  'too-early': (verdict) => [waitUntil(verdict), walkIn],
  'too-late': () => [walkIn, bookAgain],
  'other-venue': (verdict) => [place(verdict), walkIn],
  'other-day': (verdict) => [thatDay(verdict), walkIn],
  cancelled: () => [bookAgain, walkIn, hotline],
  'unknown-code': () => [showCode, typeNumber, walkIn],
  'forged-code': () => [
    { ...showCode, title: '打开小程序亮码', sub: '截图有问题，原码多半没问题' },
    { ...typeNumber, title: '输预约号，查真的预约', sub: '有预约就照常签到' },
    { icon: 'warn', title: '报给值班长', sub: '同一张码再来，先别放行' },
  ],
}

export const waysOn = (verdict: Verdict): Way[] => ways[verdict.outcome](verdict)
