import type { Problem } from '../problem.ts'
import { hotline, signInFirst } from '../way.ts'
import { countOf, momentOf, type Sentence } from './sentence.ts'

const left = ({ facts }: Problem): string => {
  const attempts = countOf(facts, 'attemptsLeft')
  return attempts === undefined ? '' : `今天还能核对 ${attempts} 次。`
}
const again = ({ facts }: Problem): string => momentOf(facts, 'until') ?? '明天 0:00'
const systems: Record<string, string> = { identity: '公安的人口系统', wechat: '微信' }
const system = ({ facts }: Problem): string => systems[String(facts.system)] ?? '要问的系统'
const wechatAgain = '重新点一次微信登录。还不行，关掉小程序再打开。'

/** Signing in, consent, real name. */
export const account = {
  'token-missing': { title: '要先登录', why: '这一步要知道是谁在办。', next: '登录后接着办，填过的都还在。', way: signInFirst },
  'token-expired': {
    title: '要重新登录一下',
    why: '登录有期限，过期就退出，免得手机被别人拿去用。',
    next: '登录后接着办，填过的都还在。',
    way: signInFirst,
  },
  'refresh-refused': {
    title: '要重新登录一下',
    why: '好久没用，或者在别处退出了，怕手机被别人拿去，先退出了。',
    next: '登录后接着办，填过的都还在。',
    way: signInFirst,
  },
  'wechat-code-invalid': { title: '微信没有认出这次登录', why: '微信给的凭证过期了，一般是等得太久。', next: wechatAgain },
  'wechat-code-used': { title: '微信没有认出这次登录', why: '微信给的凭证只能用一次，这张用过了。', next: wechatAgain },
  'wechat-too-often': { title: '登录得太频繁', why: '微信限制一分钟内登录的次数。', next: '过 1 分钟再登录。不登录也能看指南、查余号。' },
  'wechat-blocked': {
    title: '微信不让这个号登录',
    why: '微信认为这个微信号有风险，不是惠服务拦的。',
    next: '在微信的安全中心解除，或者直接去大厅取现场号。',
  },
  'wechat-busy': { title: '微信登录现在很忙', why: '微信那边没有答复，不是您的问题。', next: '过几秒再登录。不登录也能看指南、查余号。' },
  'demo-off': { title: '这里没有演示登录', why: '正式的惠服务只用微信登录。', next: '在微信里打开惠服务小程序。' },
  'account-not-found': { title: '没有找到这个人', why: '演示的名单变了。', next: '回到名单，重新选一位。' },
  'consent-needed': {
    title: '先看一眼隐私说明',
    why: '约号要核对是不是本人，要您同意才能收姓名和证件号。',
    next: '不同意也能看指南、查余号，或者直接去大厅取现场号。',
  },
  'consent-outdated': {
    title: '隐私说明改过了',
    why: '您同意的是旧的一版，收什么、怎么用有了变化。',
    next: '看一眼新的一版，再决定同不同意。',
  },
  'name-invalid': { title: '姓名要改一下', why: '姓名里只写汉字和间隔点，要和证件上一样。', next: '改好再核对，填过的都还在。' },
  'id-number-invalid': {
    title: '证件号要改一下',
    why: '身份证号一共 18 位，最后一位可能是 X，这个号对不上。',
    next: '对着证件改好，填过的都还在。',
  },
  'id-type-not-supported': {
    title: '这种证件网上还认不了',
    why: '现在网上只认居民身份证。',
    next: '带证件去任一大厅核对，当场办好，不用约号。',
  },
  'phone-invalid': { title: '手机号要改一下', why: '手机号一共 11 位，以 1 开头。', next: '改好再核对，填过的都还在。' },
  'phone-code-expired': {
    title: '手机号要再点一次',
    why: '微信给的手机号凭证只在 5 分钟内有用。',
    next: '再点一次用微信手机号，别的不用重填。',
  },
  'real-name-needed': {
    title: '约号前要实名认证',
    why: '一个号只给一个人，大厅要对得上。',
    next: '要身份证号和手机号，约 1 分钟，只做一次。',
  },
  'real-name-mismatch': {
    title: '姓名、证件号和手机号对不上',
    why: (problem) => `${left(problem)}手机号要是本人名下的。`,
    next: '对着证件看一遍。证件没错，带去任一大厅当场核对，不用约号。',
  },
  'real-name-unknown': {
    title: '登记里查不到这个人',
    why: (problem) => `改过名、有生僻字或者刚迁来的，网上可能查不到。${left(problem)}`,
    next: '带证件去任一大厅核对，当场办好，不用约号。也可以拨打 12345。',
  },
  'real-name-attempts-spent': {
    title: '今天不能再核对了',
    why: (problem) => `怕有人拿别人的证件试，一天只核对几次。${again(problem)} 起重新算。`,
    next: '等不及，带证件去任一大厅当场核对，不用约号。',
  },
  'real-name-done': {
    title: '已经实名认证过了',
    why: '一个账号只认一个人，这个账号已经认好。',
    next: '直接去约号就行。换了名字或证件，带证件去大厅改。',
  },
  'person-bound-elsewhere': {
    title: '这个人已经在别的账号上',
    why: '同一个人只在一个账号上，免得别人冒用。',
    next: '用原来的微信登录。原来的用不了，带证件去任一大厅换绑。',
  },
  'upstream-down': {
    title: '现在核对不了',
    why: (problem) => `${system(problem)}连不上，不是您的问题。`,
    next: '填过的都还在，过几分钟再试。约好的号不受影响。',
    way: hotline,
  },
  'upstream-slow': {
    title: '现在核对得很慢',
    why: (problem) => `${system(problem)}一直没有答复，不是您的问题。`,
    next: '填过的都还在，过几分钟再试。约好的号不受影响。',
    way: hotline,
  },
} satisfies Record<string, Sentence>
