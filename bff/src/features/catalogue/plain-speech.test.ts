import { searchMatters } from '@huifuwu/domain'
import { expect, test } from 'vitest'
import { seededIndex as index } from '../../../test/seeded-index.ts'
import { matters } from '../../seed/matter/index.ts'

const first = (typed: string): string | undefined => searchMatters(index, typed).hits[0]?.matter.id
const hits = (typed: string): string[] => searchMatters(index, typed).hits.map(({ matter }) => matter.id)

/** As people type it, with what they mean: the catalogue itself has none of these. */
const said: Record<string, string> = {
  营业执照怎么注销: 'sole-trader-closure',
  驾驶证过期了怎么办: 'driving-licence-renewal',
  居住证过期了: 'residence-permit-endorsement',
  暂住证过期了: 'residence-permit-endorsement',
  办个暂住证: 'residence-permit-application',
  居住证搬家了要改地址: 'residence-permit-address',
  我要办老人证: 'senior-card',
  办老人优待证: 'senior-card',
  请问小孩怎么上户口啊: 'newborn-registration',
  我家宝宝要上户口: 'newborn-registration',
  新生儿上户口要什么材料: 'newborn-registration',
  孩子出生后怎么办户口: 'newborn-registration',
  租房提取公积金: 'housing-fund-rent',
  公积金买房提取: 'housing-fund-withdrawal',
  离职提取公积金: 'housing-fund-withdrawal',
  公积金代款: 'housing-fund-loan',
  社保怎么交: 'flexible-insurance',
  灵活就业怎么交社保: 'flexible-insurance',
  缴社保: 'flexible-insurance',
  补办身份证: 'id-card-replacement',
  补个身份证: 'id-card-replacement',
  身份证不见了: 'id-card-replacement',
  身份证丢了怎么补: 'id-card-replacement',
  我妈妈身份证丢了: 'id-card-replacement',
  换个身份证: 'id-card-renewal',
  身份证过期怎么办: 'id-card-renewal',
  二代证过期: 'id-card-renewal',
  办个身份证: 'id-card-renewal',
  宝宝身份证怎么办: 'id-card-first',
  外地人办身份证: 'id-card-renewal',
  身份证可以异地换吗: 'id-card-renewal',
  在异地补办身份证: 'id-card-replacement',
  车子怎么过户: 'vehicle-transfer',
  车子年检: 'vehicle-inspection-mark',
  汽车年审: 'vehicle-inspection-mark',
  新车上牌照: 'vehicle-registration',
  驾驶证丢了补办: 'driving-licence-replacement',
  我们要去领证: 'marriage-registration',
  结婚登记需要什么材料: 'marriage-registration',
  我想离婚: 'divorce-registration',
  结婚证丢了怎么补: 'marriage-certificate-replacement',
  户口本丢了怎么办: 'household-book-replacement',
  老人去世了户口怎么注销: 'death-deregistration',
  爸妈户口怎么迁到惠州: 'parent-move',
  大学生落户惠州: 'talent-move',
  改名字怎么改: 'name-change',
  宝宝护照: 'child-passport',
  护照丢失补办: 'passport-replacement',
  去香港要办什么证: 'hong-kong-macau-permit',
  港澳通行证过期: 'hong-kong-macau-permit',
  港澳通行证续签: 'exit-entry-endorsement',
  社保卡丢了去哪里补: 'social-security-card',
  养老保险转移: 'pension-transfer',
  退休金怎么领: 'retirement-application',
  失业金怎么领: 'unemployment-benefit',
  养老金认证: 'pension-qualification',
  八十岁老人补贴: 'elderly-allowance',
  低保怎么申请: 'subsistence-allowance',
  房产证丢了怎么办: 'property-certificate-replacement',
  二手房怎么过户: 'property-transfer',
  卖房子要交什么税: 'property-tax',
  查名下房产: 'property-search',
  孩子上小学报名: 'school-residence-proof',
  开餐馆要办什么证: 'food-permit',
  我要开个小店: 'sole-trader-registration',
  开公司流程: 'company-registration',
  公司改名: 'company-change',
  住院费用报销: 'medical-reimbursement',
  外地看病怎么备案: 'medical-elsewhere',
  生小孩报销: 'maternity-medical',
  产假津贴: 'maternity-benefit',
  个税退税怎么弄: 'income-tax-settlement',
  senfenzenghuanlin: 'id-card-renewal',
  车辆年检: 'vehicle-inspection-mark',
  机动车年审: 'vehicle-inspection-mark',
  社保查询: 'contribution-proof',
  公积金查询: 'housing-fund-proof',
  燃气过户: 'utility-transfer',
  天然气改名: 'utility-transfer',
  '70岁驾照': 'driving-licence-health',
  '80岁补贴': 'elderly-allowance',
  '60岁领钱': 'resident-pension-claim',
  '4050补贴': 'hardship-insurance-subsidy',
  女儿护照: 'child-passport',
  儿子上户口: 'newborn-registration',
  怎么办港澳通行证: 'hong-kong-macau-permit',
  怎么办理护照: 'passport',
  港澳通行证丢了怎么办: 'hong-kong-macau-replacement',
  房子给孩子: 'property-transfer',
  fuzhao: 'passport',
  nihun: 'divorce-registration',
  yb: 'medical-family-account',
}

test.each(Object.entries(said))('%s', (typed, id) => {
  expect(first(typed)).toBe(id)
})

test('how to do it is a question around the wish, what to do is the wish', () => {
  expect(hits('怎么办港澳通行证')).toEqual(hits('办港澳通行证'))
  expect(hits('身份证丢了怎么办')).toEqual(hits('身份证丢了'))
})

test('what people say here is not what the catalogue has', () => {
  const stored = new Set(matters.flatMap(({ name, plainName, searchWords }) => [name, plainName, ...searchWords]))
  expect(Object.keys(said).filter((typed) => stored.has(typed))).toEqual([])
})

test('the words that people have for it are in the catalogue', () => {
  for (const [word, id] of [
    ['二代证', 'id-card-renewal'],
    ['领证', 'marriage-registration'],
    ['老人证', 'senior-card'],
    ['老人优待证', 'senior-card'],
    ['小孩上户口', 'newborn-registration'],
    ['营业执照注销', 'sole-trader-closure'],
    ['车子过户', 'vehicle-transfer'],
    ['居住证过期', 'residence-permit-endorsement'],
    ['医保报销', 'medical-reimbursement'],
    ['查社保', 'contribution-proof'],
    ['查公积金', 'housing-fund-proof'],
    ['住房补贴', 'rent-subsidy'],
  ] as const)
    expect([word, first(word)]).toEqual([word, id])
})

const elsewhere = [
  '天气',
  '天气怎么样',
  '电费',
  '交电费',
  '水费',
  '疫苗',
  '打疫苗',
  '罚款',
  '交罚款',
  '违章',
  '核酸',
  '地铁',
  '快递',
  '停车',
]
const [meals, greetings] = [
  ['今天吃什么', '图书馆', '电影票', '火车票', '煤气费'],
  ['你好', '谢谢', 'hello', 'dianfei', 'tianqi', 'fakuan'],
]

test.each([...elsewhere, ...meals, ...greetings])('of %s nobody here knows, so nothing is guessed', (typed) => {
  expect(searchMatters(index, typed)).toEqual({ hits: [], guesses: [] })
})

test('what only sounds alike in the middle of a word is no hit', () => {
  expect(searchMatters(index, '老人认').hits).toEqual([])
  expect(first('户照')).toBe('passport')
})
