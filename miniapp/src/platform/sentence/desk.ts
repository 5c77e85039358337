import { showTime } from '@huifuwu/domain'
import { fieldNow } from '../clock.ts'
import type { Problem } from '../problem.ts'
import { countOf, type Sentence } from './sentence.ts'

const left = ({ facts }: Problem): string => {
  const attempts = countOf(facts, 'attemptsLeft')
  return attempts === undefined ? '' : `再错 ${attempts} 次，账号要锁一会儿。`
}
const unlock = ({ retryAfterSeconds }: Problem): string =>
  retryAfterSeconds === undefined ? '一会儿以后' : showTime(new Date(fieldNow().getTime() + retryAfterSeconds * 1000))

/** For staff: shorter, and with who can help. */
export const desk = {
  'staff-sign-in-wrong': {
    title: '账号或密码不对',
    why: (problem) => `为了安全，不说是哪一个不对。${left(problem)}`,
    next: '看看大小写和输入法。忘了密码，找管理员重设。',
  },
  'staff-totp-wrong': {
    title: '动态码不对',
    why: (problem) => `动态码 30 秒换一次，每个只能用一次。${left(problem)}`,
    next: '等下一个动态码出来再输。总是不对，看看手机的时间是不是自动。',
  },
  'staff-challenge-expired': { title: '等得太久了', why: '输完密码要在几分钟内输动态码。', next: '从密码重新来一次。' },
  'staff-locked': {
    title: '账号暂时锁住',
    why: (problem) => `连着错了几次，怕有人试密码，锁到 ${unlock(problem)}。`,
    next: '急着上岗，让管理员解锁，或者换一位同事来这个台。不是您输的，马上报给管理员。',
  },
  'not-permitted': {
    title: '您在这里没有这个权限',
    why: '权限按大厅和岗位给，这个大厅没有给您。',
    next: '换到您当班的大厅，或者找管理员加上。',
  },
  'number-invalid': { title: '预约号不对', why: '预约号 8 位，没有字母 I L O U，这一个有一位抄错了。', next: '请对方再报一遍，或者扫码。' },
  'ticket-not-found': { title: '没有找到这张号票', why: '它不是这个大厅今天的号。', next: '刷新排队，看看现在有哪些号。' },
  'ticket-ended': { title: '这张号票已经办完了', why: '另一个台刚刚标过。', next: '刷新排队，接着叫下一位。' },
} satisfies Record<string, Sentence>
