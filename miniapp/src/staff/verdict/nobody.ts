import type { Verdict } from '@huifuwu/contract'
import { showTime } from '@huifuwu/domain'

/** Where no appointment stands behind what was read: no name, and what happened to nothing. */
export function tellNobody({ outcome, readAt }: Verdict, typed: boolean): { title: string; sub: string } {
  if (outcome === 'forged-code') {
    return { title: '不显示姓名', sub: `可能是拼的图或旧系统的码。${showTime(new Date(readAt))} 扫的，没有签到。` }
  }
  if (typed) return { title: '可能是别处的号', sub: '什么都没记下，也没有签到。' }
  return { title: '可能是付款码或健康码', sub: '什么都没记下，也没有签到。' }
}
