import type { Problem } from '../problem.ts'
import { chooseMatter, myAppointments } from '../way.ts'
import { countOf, momentOf, type Sentence, showSpan } from './sentence.ts'

const nearest = ({ facts }: Problem): string => {
  const at = momentOf(facts, 'nearestStartsAt')
  return at === undefined ? '' : `最近的空号：${at}。`
}
const times = ({ facts }: Problem): string => {
  const [from, until] = [new Date(String(facts.startsAt)), new Date(String(facts.endsAt))]
  return Number.isNaN(from.getTime()) || Number.isNaN(until.getTime()) ? '这一场' : `${showSpan(from, until)} `
}
const limit = ({ facts }: Problem): string => {
  const most = countOf(facts, 'max')
  return most === undefined ? '一个人一天能约的号有上限' : `一个人一天最多约 ${most} 次`
}
const standing = ({ facts }: Problem): string => {
  const at = momentOf(facts, 'startsAt')
  return at === undefined ? '' : `您约的是 ${at}。`
}

/** Choosing, booking, cancelling. */
export const booking = {
  'matter-not-found': {
    title: '没有找到这个事项',
    why: '它可能改了名字，或者不再办了。',
    next: '回到选事项，换个说法找一找。',
    way: chooseMatter,
  },
  'venue-not-found': {
    title: '没有找到这个办事点',
    why: '它可能搬走或者停办了。',
    next: '回到选事项，看看还有哪里能办。',
    way: chooseMatter,
  },
  'matter-not-offered': {
    title: '这里不办这个事项',
    why: '每个大厅能办的事不一样。',
    next: '回到选事项，列出来的办事点都能办。',
    way: chooseMatter,
  },
  'session-not-found': {
    title: '没有找到这一场',
    why: '排班可能刚刚改过。',
    next: '重新选事项和时间，看看现在有哪些号。',
    way: chooseMatter,
  },
  'session-closed': {
    title: '这一场约不了了',
    why: (problem) => `${times(problem)}已经停止约号，可能是时间到了，也可能是停办。${nearest(problem)}`,
    next: '换一场，或者直接去大厅取现场号。',
  },
  'sold-out': {
    title: '刚刚约满了',
    why: (problem) => `${times(problem)}最后一个号刚被别人约走。${nearest(problem)}`,
    next: '换一场，事项和大厅都不用重选。',
  },
  'duplicate-appointment': {
    title: '这件事您已经约过了',
    why: (problem) => `${standing(problem)}同一件事一次只留一个号，号才够大家用。`,
    next: '想换时间，先取消原来的。',
  },
  'day-limit-reached': {
    title: '今天不能再约了',
    why: (problem) => `${limit(problem)}，今天已经到数。`,
    next: '明天再约，或者直接去大厅取现场号。',
  },
  'key-reused': { title: '这一步已经送过了', why: '同一次点击送来了两样不同的内容，没有照办。', next: '回到上一页，看清楚再约一次。' },
  'appointment-not-found': {
    title: '没有找到这个预约',
    why: '预约号不对，或者不是您的预约。',
    next: '在我的预约里找一找。',
    way: myAppointments,
  },
  'cancel-too-late': { title: '来不及取消了', why: '这一场已经开始，号不能再给别人。', next: '来得及就过去办。去不了，下次早一点取消。' },
  'appointment-not-cancellable': { title: '这个预约不用取消', why: '它已经签到、办完或者取消过了。', next: '在我的预约里看它现在怎样。' },
} satisfies Record<string, Sentence>
