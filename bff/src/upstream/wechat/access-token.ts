import type { AccessToken } from './translate.ts'

type Held = { token: string; until: number }

// In its last five minutes WeChat answers with the successor while the old one still works.
const earlyMs = 240_000

/** The one holder of the access token: asked for once at a time, renewed before its end. */
export function createAccessToken(fetchToken: (force: boolean) => Promise<AccessToken>, now: () => Date) {
  let held: Held | undefined
  let pending: Promise<string> | undefined

  const load = async (force: boolean): Promise<string> => {
    const { token, lifeSeconds } = await fetchToken(force)
    held = { token, until: now().getTime() + lifeSeconds * 1000 }
    return token
  }
  const loadOnce = (force: boolean): Promise<string> => {
    pending ??= load(force).finally(() => {
      pending = undefined
    })
    return pending
  }
  const get = async (): Promise<string> => (held && now().getTime() < held.until - earlyMs ? held.token : loadOnce(false))

  return {
    get,
    /** After WeChat refused one. Force is rationed, so it comes only when the plain ask tells the refused token again. */
    async renew(refused: string): Promise<string> {
      if (held?.token === refused) held = undefined
      const token = await get()
      return token === refused ? loadOnce(true) : token
    },
  }
}
