import { showTime } from '@huifuwu/domain'

/** By the hour in the city. */
function partOf(now: Date): string {
  const hour = Number(showTime(now).split(':')[0])
  if (hour < 5) return '夜深了'
  if (hour < 11) return '早上好'
  if (hour < 13) return '中午好'
  return hour < 18 ? '下午好' : '晚上好'
}

type Caller = { signedIn: boolean; name: string | undefined }

/** 林晓禾，早上好; to whoever is not known yet, 您好，欢迎. */
export function greet({ signedIn, name }: Caller, now: Date): string {
  if (!signedIn) return '您好，欢迎'
  return `${name ?? '您好'}，${partOf(now)}`
}
