import Taro from '@tarojs/taro'

/** All that the phone keeps, by name; one line each, so that nothing is kept unseen. */
export type StoredName =
  | 'elderly'
  | 'elderly-offered'
  | 'font-scale'
  | 'sign-in-resident'
  | 'sign-in-staff'
  | 'repeat-keys'
  | 'appointments'
  | 'venue-on-duty'
  | 'consent'
  | 'field-offset'
  | 'district'
  | 'maintenance'
  | 'seen-matters'
  | 'seen-matters-at'
  | 'seen-pinyin'
  | 'seen-venues'
  | 'seen-matter-venues'
  | 'seen-days'
  | 'seen-sessions'

/** undefined: never stored, erased, or unreadable. */
export function readStored<T>(name: StoredName): T | undefined {
  const kept: unknown = Taro.getStorageSync(name)
  return kept === '' || kept === undefined || kept === null ? undefined : (kept as T)
}

export const store = (name: StoredName, value: unknown): void => Taro.setStorageSync(name, value)

export const erase = (name: StoredName): void => Taro.removeStorageSync(name)
