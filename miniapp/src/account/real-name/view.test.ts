import { describe, expect, it } from 'vitest'
import { countWrong, findWrong, showHint } from './view.ts'

const right = { name: '林晓禾', idNumber: '441302198806160328' }

describe('real name, as it is typed', () => {
  it('has nothing to change when both are right', () => {
    expect(findWrong(right)).toEqual({})
  })

  it('takes full-width digits, spaces, a small x and the dots people type', () => {
    expect(findWrong({ name: ' 阿依古丽 . 麦麦提', idNumber: '４４１３０３ 20010914 015ｘ' })).toEqual({})
  })

  it('says which sign does not belong into a name', () => {
    expect(findWrong({ ...right, name: '林晓禾1' }).name).toBe('多了数字 1。姓名里只写汉字和间隔点')
    expect(findWrong({ ...right, name: 'Lin' }).name).toBe('多了字母 Lin。姓名里只写汉字和间隔点')
  })

  it('counts the signs that are missing or too many in a number', () => {
    expect(findWrong({ ...right, idNumber: '44130219880616' }).idNumber).toBe('少了 4 位。一共 18 位，最后一位可能是 X')
    expect(findWrong({ ...right, idNumber: `${right.idNumber}12` }).idNumber).toBe('多了 2 位。一共 18 位，最后一位可能是 X')
  })

  it('tells a day that does not exist from a sign copied wrongly', () => {
    expect(findWrong({ ...right, idNumber: '441302198802300328' }).idNumber).toContain('生日')
    expect(findWrong({ ...right, idNumber: '441302198806160327' }).idNumber).toContain('抄错')
  })

  it('counts what is left to change', () => {
    expect(countWrong(findWrong({ name: '', idNumber: '' }))).toBe(2)
    expect(countWrong(findWrong({ ...right, name: '林' }))).toBe(1)
  })
})

describe('real name, under its title', () => {
  const nothing = { name: '', idNumber: '' }

  it('says that what was typed is still there only when something was', () => {
    expect(showHint({ wrong: findWrong(nothing), typed: nothing, reopened: false })).toBe('填好再核对。')
    const half = { ...nothing, name: '林晓禾' }
    expect(showHint({ wrong: findWrong(half), typed: half, reopened: false })).toBe('改好再核对，填过的都还在。')
  })
})
