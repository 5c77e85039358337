import type { Page } from 'playwright-core'

/** The picture of the code that this page shows. */
export async function readPicture(page: Page): Promise<string> {
  const picture = await page.locator('.hf-code-qr:not(.is-small):visible img').first().getAttribute('src')
  if (!picture) throw new Error('this page shows no code')
  return picture
}

/**
 * A camera before which somebody holds this picture, in front of something bright. The browser of the registry has no device,
 * not even an invented one, so the stream begins here; all that follows, from the video to the reader, is the product's own.
 */
export const giveCamera = (page: Page, picture: string) =>
  page.addInitScript((src) => {
    const [width, height] = [640, 480]
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const held = Object.assign(new Image(), { src })
    Object.assign(window, { held })
    const draw = (): void => {
      const pen = canvas.getContext('2d')
      const side = height * 0.8
      if (!pen) return
      pen.fillStyle = '#ddd'
      pen.fillRect(0, 0, width, height)
      pen.drawImage(held, (width - side) / 2, (height - side) / 2, side, side)
    }
    const getUserMedia = async () => {
      setInterval(draw, 100)
      return canvas.captureStream(10)
    }
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia } })
  }, picture)

/** The next one steps before it. */
export const hold = (page: Page, picture: string) => page.evaluate((src) => Object.assign(Reflect.get(window, 'held'), { src }), picture)

/** A person who says no. */
export const refuseCamera = (page: Page) =>
  page.addInitScript(() => {
    const getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia } })
  })
