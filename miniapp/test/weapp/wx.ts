// The part of `wx` that the bundle meets: what is missing in WeChat is missing here too.
type Rest = Record<string, unknown>
type Callback = { success?: (answer: Rest) => void; fail?: (reason: Rest) => void; complete?: (answer: Rest) => void }
export type Answers = Record<string, (options: Rest) => Rest | Promise<Rest>>
export type Storage = Map<string, unknown>

const capsule = { top: 50, bottom: 82, left: 271, right: 367, width: 96, height: 32 }
const phone = {
  SDKVersion: '3.8.0',
  version: '8.0.50',
  platform: 'ios',
  system: 'iOS 17',
  language: 'zh_CN',
  pixelRatio: 2,
  windowWidth: 375,
  windowHeight: 812,
  screenWidth: 375,
  screenHeight: 812,
  statusBarHeight: 44,
  safeArea: { top: 44, bottom: 778, left: 0, right: 375, width: 375, height: 734 },
}

function createQuery() {
  const asked: ((box: Rest) => void)[] = []
  const note = (listener?: (box: Rest) => void) => {
    if (listener) asked.push(listener)
    return query
  }
  const node = { boundingClientRect: note, fields: (_: unknown, listener?: (box: Rest) => void) => note(listener), scrollOffset: note }
  const query: Rest = {
    in: () => query,
    select: () => node,
    selectAll: () => node,
    selectViewport: () => node,
    exec: (listener?: (boxes: Rest[]) => void) => {
      for (const tell of asked) tell(capsule)
      listener?.(asked.map(() => capsule))
    },
  }
  return query
}

/** WeChat hands back a copy, never the object that was kept. */
const copy = (value: unknown): unknown => (value === undefined ? '' : JSON.parse(JSON.stringify(value)))

const known = (storage: Storage, fontScale: number, first: string): Rest => ({
  getSystemInfoSync: () => phone,
  getWindowInfo: () => phone,
  getDeviceInfo: () => phone,
  getAppBaseInfo: () => ({ ...phone, fontSizeScaleFactor: fontScale }),
  getLaunchOptionsSync: () => ({ path: first, query: {} }),
  getEnterOptionsSync: () => ({ path: first, query: {} }),
  getMenuButtonBoundingClientRect: () => capsule,
  createSelectorQuery: createQuery,
  nextTick: (run: () => void) => setTimeout(run),
  getStorageSync: (name: string) => copy(storage.get(name)),
  setStorageSync: (name: string, value: unknown) => void storage.set(name, copy(value)),
  removeStorageSync: (name: string) => void storage.delete(name),
})

/** An api with an answer of the test fails or succeeds as it says; any other succeeds with nothing. */
async function reply(name: string, answer: Answers[string] | undefined, options: Rest & Callback): Promise<void> {
  try {
    const found = { errMsg: `${name}:ok`, ...(await answer?.(options)) }
    options.success?.(found)
    options.complete?.(found)
  } catch (error) {
    const reason = { errMsg: `${name}:fail ${(error as Error).message}` }
    options.fail?.(reason)
    options.complete?.(reason)
  }
}

/** Told to succeed unless the test answers otherwise. Taro takes over the apis it finds here by name, so each must be named. */
const asked = [
  ...['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack', 'pageScrollTo', 'stopPullDownRefresh', 'startPullDownRefresh'],
  ...[
    'login',
    'checkSession',
    'scanCode',
    'openLocation',
    'addPhoneCalendar',
    'getFuzzyLocation',
    'makePhoneCall',
    'setClipboardData',
    'openSetting',
    'getSetting',
  ],
  ...['showToast', 'hideToast', 'showLoading', 'hideLoading', 'showModal', 'vibrateShort', 'vibrateLong'],
  ...['setScreenBrightness', 'getScreenBrightness', 'setKeepScreenOn', 'getNetworkType', 'setNavigationBarTitle'],
]

/** A WeChat from before the two. */
const ofBefore: Rest = {
  getWindowInfo: undefined,
  getAppBaseInfo: undefined,
  getSystemInfoSync: () => ({ ...phone, SDKVersion: '2.14.0', version: '8.0.2' }),
}

type Parts = {
  old: boolean
  storage: Storage
  fontScale: number
  first: string
  answers: Answers
  extra: Rest
  called: [string, unknown][]
}

export function createWx({ old, storage, fontScale, first, answers, extra, called }: Parts): Rest {
  const ask =
    (name: string) =>
    (options: Rest & Callback = {}): void => {
      called.push([name, options])
      void reply(name, answers[name], options)
    }
  const named = [...asked, ...Object.keys(answers)].map((name) => [name, ask(name)])
  const wx: Rest = { ...known(storage, fontScale, first), ...(old ? ofBefore : {}), ...Object.fromEntries(named), ...extra }
  wx.canIUse = (name: string) => (name.split('.')[0] ?? '') in wx
  return wx
}
