import type { Facts } from '@huifuwu/contract'
import type { Problem } from '../problem.ts'
import { home, hotline } from '../way.ts'
import { momentOf, type Sentence, showWait } from './sentence.ts'

const wait = ({ retryAfterSeconds }: Problem): string => (retryAfterSeconds === undefined ? '过一会儿' : `${showWait(retryAfterSeconds)}后`)
const tellUntil = (facts: Facts): string => {
  const until = momentOf(facts, 'until')
  return until === undefined ? '这段时间' : `到 ${until} 以前`
}
const numbered = ({ requestId }: Problem): string => (requestId === undefined ? '' : `报修时可说编号 ${requestId.slice(0, 8)}。`)

/** Between the phone and the server: nothing here is the person's doing. */
export const line = {
  offline: { title: '没有网络', why: '连不上惠服务，可能是手机没有信号。', next: '约好的都在，亮码照样能用。有网了再试一次。' },
  slow: { title: '等了 10 秒没有回音', why: '网络太慢，刚才这一步办没办成还不知道。', next: '再试一次就知道了，不会办重。' },
  busy: {
    title: '现在人太多',
    why: (problem) => `一起来约的人很多，${wait(problem)}再试。`,
    next: '您填的都还在。急着办，可以直接去大厅取现场号。',
    way: hotline,
  },
  'queue-full': {
    title: '这会儿排不进去',
    why: (problem) => `一下来的人太多，前面还排着，${wait(problem)}再试。`,
    next: '没有占号，您填的都还在。急着办，可以直接去大厅取现场号。',
    way: hotline,
  },
  paused: {
    title: '约号和记录暂时打不开',
    why: (problem) => `存预约的系统没有回音，不是您的问题。正在自动恢复，${wait(problem)}再试。`,
    next: '约好的都在，亮码照样能用。急着办，可以直接去大厅取现场号。',
    way: hotline,
  },
  maintenance: {
    title: '正在维护',
    why: ({ facts }) => `${tellUntil(facts)}不能约号、取消。到时候这里自己会好，不用守着。`,
    next: '约好的都在，亮码照样能用。急着办，拨打 12345。',
    way: hotline,
  },
  'outcome-unknown': {
    title: '刚才这一步还没有回音',
    why: (problem) => `存预约的系统中途断了，办没办成还不知道，${wait(problem)}再试。`,
    next: '再试一次就知道了，不会办重。',
    way: hotline,
  },
  unexpected: {
    title: '这边出错了',
    why: (problem) => `不是您的问题，是我们的程序出了错。${numbered(problem)}`,
    next: '再试一次。还不行，拨打 12345。',
    way: hotline,
  },
  'too-many-requests': {
    title: '点得太快了',
    why: (problem) => `为了大家都能用，${wait(problem)}再试。`,
    next: '您填的都还在，不用重填。',
  },
  'invalid-request': { title: '有一处没填对', why: '送来的内容和要求的不一样。', next: '看看填的地方，改好再送。一直这样，请更新微信。' },
  'body-not-json': { title: '送来的内容读不懂', why: '可能是小程序的版本旧了。', next: '关掉小程序再打开，会自动更新。' },
  'body-missing': { title: '送来的内容是空的', why: '可能是小程序的版本旧了。', next: '关掉小程序再打开，会自动更新。' },
  'body-too-large': { title: '内容太长了', why: '一次送来的超过了上限。', next: '写短一些再送。' },
  'media-type': { title: '送来的内容读不懂', why: '可能是小程序的版本旧了。', next: '关掉小程序再打开，会自动更新。' },
  'no-route': {
    title: '没有这一页',
    why: '这个功能可能换了地方，或者小程序的版本旧了。',
    next: '关掉小程序再打开，会自动更新。',
    way: home,
  },
  'link-broken': {
    title: '这个地址不完整',
    why: '链接少了一段，或者抄错了，看不出要看哪一个。',
    next: '回首页重新进去，约好的都在。',
    way: home,
  },
} satisfies Record<string, Sentence>
