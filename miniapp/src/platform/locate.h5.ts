import type { Located } from './spot.ts'

export const askedBy = '浏览器'
/** A page cannot open the settings of a browser. */
export const canAllow = false

const patienceMs = 8000
const freshEnoughMs = 600_000
const refusedCode = 1

/** A browser tells its place only over a safe line. */
export function locate(): Promise<Located> {
  if (!window.isSecureContext || !('geolocation' in navigator)) return Promise.resolve('failed')
  return new Promise((done) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => done({ latitude, longitude }),
      ({ code }) => done(code === refusedCode ? 'refused' : 'failed'),
      { timeout: patienceMs, maximumAge: freshEnoughMs },
    )
  })
}

export const openAllowing = async (): Promise<void> => undefined
