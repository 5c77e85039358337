import type { Phone } from '../../stage/phone.ts'
import { asResident } from '../as-resident.ts'
import type { Scene } from '../scene.ts'
import { press, toConfirm } from '../ways.ts'

type Sheet = Pick<Scene, 'only'> & { name?: string; way: (phone: Phone) => Promise<void>; opens: string | RegExp; shows: RegExp }

/** A question over the page, of somebody or of nobody. */
const sheet = (scene: string, { name, way, opens, shows, ...more }: Sheet): Scene => ({
  name: scene,
  shows,
  ...more,
  play: async (phone, demo) => {
    if (name !== undefined) await asResident(phone, demo, name)
    await way(phone)
    await press(phone.page, opens)
    await phone.page.getByRole('dialog').waitFor()
  },
})

const to =
  (path: string) =>
  ({ open }: Phone): Promise<void> =>
    open(path)

export const scenes: Scene[] = [
  sheet('30-services-matters', { way: to('pages/services/index'), opens: /^证件到期、丢失/, shows: /^(居民身份证换领|换身份证)$/ }),
  sheet('27-confirm-change', { name: '陈家宁', way: toConfirm, opens: '不对，改一改', shows: /^换个时间$/, only: 'elderly' }),
  sheet('26-me-sign-out', { name: '陈家宁', way: to('pages/me/index'), opens: /^退出登录/, shows: /^约好的号都还在/ }),
  sheet('88-privacy-withdraw', { name: '林晓禾', way: to('account/privacy/index'), opens: /^隐私说明，/, shows: /^收回后马上不再用/ }),
]
