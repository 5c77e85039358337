import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/id.ts'
import { type DeviceTokens, openDevice } from '../../platform/refresh.ts'
import type { Wechat } from '../../upstream/wechat/index.ts'
import { findOrInsertAccount } from './store.ts'

/** The first time somebody comes in, an account is made; the openid stays with us. */
export async function enterByWechat(house: House, wechat: Pick<Wechat, 'exchangeCode'>, code: string): Promise<DeviceTokens> {
  const { openid } = await wechat.exchangeCode(code)
  const fresh = { id: newId(), createdAt: house.clock.fieldNow() }
  const accountId = await findOrInsertAccount(house.db.sql, { kind: 'wechat', subject: openid }, fresh)
  return openDevice(house, 'resident', accountId)
}
