import { expect, test } from 'vitest'
import { matters } from './matter/index.ts'

const lawOf = (wanted: string) => matters.find(({ id }) => id === wanted)?.law ?? []

/** Laws that stand over whole groups, and what they are about, by the names of matters. */
const about: [law: string, names: RegExp][] = [
  ['《中华人民共和国市场主体登记管理条例》', /(个体工商户|公司).*登记$|企业开办/],
  ['《中华人民共和国城乡规划法》', /规划许可/],
  ['《中华人民共和国土地管理法》', /宅基地|规划许可/],
  ['《中华人民共和国护照法》', /护照/],
  ['《中华人民共和国出境入境管理法》', /出入境|外国人/],
  ['《中华人民共和国社会保险法》', /社会?保|医保|参保|退休|养老|失业保险|工伤|生育|医疗费|职工增减员|门诊|异地就医|丧葬/],
  ['《社会救助暂行办法》', /生活保障|救助/],
  ['《婚姻登记条例》', /[结离]婚|婚姻/],
  ['《中华人民共和国户口登记条例》', /户口?|户籍|姓名|出生|入户|迁移/],
  ['《中华人民共和国居民身份证法》', /身份证/],
  ['《居住证暂行条例》', /居住证|积分/],
  ['《住房公积金管理条例》', /公积金|单位缴存/],
  ['《不动产登记暂行条例》', /不动产|宅基地房屋/],
  ['《中华人民共和国税收征收管理法》', /税/],
  ['《中华人民共和国道路交通安全法》', /机动车|驾驶|电动自行车/],
  ['《优化营商环境条例》', /一件事|联动|自助打印|自取柜/],
]

test.each(about)('%s stands over nothing but what it is about', (law, names) => {
  const over = matters.filter((matter) => matter.law.includes(law)).map(({ name }) => name)
  expect(over).not.toEqual([])
  expect(over.filter((name) => !names.test(name))).toEqual([])
})

test.each([
  ['food-permit', '食品安全法'],
  ['food-permit-renewal', '食品经营许可和备案管理办法'],
  ['small-catering', '食品安全法'],
  ['tobacco-permit', '烟草专卖法'],
  ['public-sanitation-permit', '公共场所卫生管理条例'],
  ['medical-device-filing', '医疗器械监督管理条例'],
  ['seal-filing', '印章管理'],
  ['tree-felling-permit', '森林法'],
  ['exit-entry-endorsement', '往来香港地区或者澳门地区'],
  ['hong-kong-macau-permit', '往来香港地区或者澳门地区'],
  ['hong-kong-macau-replacement', '往来香港地区或者澳门地区'],
  ['self-help-travel-endorsement', '往来香港地区或者澳门地区'],
  ['taiwan-permit', '往来台湾地区'],
  ['visa-extension', '外国人入境出境管理条例'],
  ['residence-permit-foreigner', '外国人入境出境管理条例'],
  ['employment-registration', '就业促进法'],
  ['unemployment-registration', '就业促进法'],
  ['startup-subsidy', '就业促进法'],
  ['skill-subsidy', '提升职业技能'],
  ['personal-file-transfer', '人事档案'],
  ['work-injury-recognition', '工伤保险条例'],
  ['property-tax', '契税法'],
  ['vehicle-purchase-tax', '车辆购置税法'],
  ['income-tax-settlement', '个人所得税法'],
  ['ethnicity-correction', '民族成份'],
])('%s rests on %s', (id, law) => {
  expect(lawOf(id).join()).toContain(law)
})

test('every law is named whole, and none twice', () => {
  for (const { name, law } of matters) {
    expect([name, law.filter((each) => !/^《[^《》]+》$/.test(each))]).toEqual([name, []])
    expect([name, new Set(law).size]).toEqual([name, law.length])
  }
})
