import Taro from '@tarojs/taro'

/** The code of wx.login, good once for five minutes; undefined where there is no WeChat. */
export async function loginCode(): Promise<string | undefined> {
  const { code } = await Taro.login()
  return code
}
