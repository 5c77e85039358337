import { canAllowCamera } from '../../platform/camera.ts'
import type { LensTrouble } from '../../platform/lens.ts'

type Words = { title: string; why: string; next: string; word: string }

const refused: Words = canAllowCamera
  ? {
      title: '相机没有打开',
      why: '您没允许惠服务用相机，所以扫不了码。',
      next: '去设置里打开“相机”，回来就能扫。',
      word: '去设置里打开',
    }
  : {
      title: '相机没有打开',
      why: '您没允许这个网页用相机，所以扫不了码。',
      next: '点地址栏边上的图标，把“相机”改成允许。',
      word: '改好了，再打开一次',
    }

/** Why there is no picture, and what can be done about it. */
export const lensWords: Record<LensTrouble, Words> = {
  refused,
  missing: {
    title: '没有找到相机',
    why: '这台机器没有相机，或者没走安全的连接，浏览器不给用。',
    next: '接上一个再试，下面的办法现在就能用。',
    word: '再找一次',
  },
  busy: {
    title: '相机打不开',
    why: '多半是别的程序正用着，或者线松了。',
    next: '关掉别的程序，再打开一次。',
    word: '再打开一次',
  },
  failed: {
    title: '看得见，读不了码',
    why: '读码的部件没有取下来：网断了，或者浏览器太旧。',
    next: '有网了再打开一次，下面的办法现在就能用。',
    word: '再打开一次',
  },
}
