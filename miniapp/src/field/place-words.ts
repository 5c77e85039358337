import type { Appointment } from '@huifuwu/contract'

type Materials = Appointment['matter']['materials']

/** 惠州市政务服务中心，2 楼户政区. */
export const showPlace = ({ venue, area }: Pick<Appointment, 'venue' | 'area'>): string => `${venue.name}，${showArea(area)}`

/** 2 楼户政区. */
export const showArea = ({ floor, name }: { floor: string; name: string }): string => `${floor}${name}`

const toBring = (materials: Materials): Materials => materials.filter(({ filledThere }) => !filledThere)

/** Behind what leaves the page for the family or a calendar. */
export const sayInvented = ({ sample }: Pick<Appointment['matter'], 'sample'>): string => (sample ? '（演示数据）' : '')

/** 旧身份证原件、户口簿. */
export const listMaterials = (materials: Materials): string =>
  toBring(materials)
    .map(({ name }) => name)
    .join('、')

const plainly = (name: string): string => name.replace(/^本人/, '').replace(/原件$/, '')

/** 旧身份证、户口簿: what is asked for is the thing itself, which the guide says in full. */
export const sayMaterials = (materials: Materials): string =>
  toBring(materials)
    .map(({ name }) => plainly(name))
    .join('、') || '不用带材料'

/** 带身份证. */
export const sayBring = (materials: Materials): string => (toBring(materials).length === 0 ? '不用带材料' : `带${sayMaterials(materials)}`)

/** 带旧身份证原件. */
export const showMaterials = (materials: Materials): string =>
  toBring(materials).length === 0 ? '不用带材料' : `带${listMaterials(materials)}`
