import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const width = 640
const height = 480

/** The switches of a browser whose camera plays this file; whether a page may use it is still asked. */
export const eyesOf = (file: string): string[] => ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`]

/** The code on this page as a camera would see it, held up in front of something bright: how light each point is. */
const photograph = (page: Page): Promise<string> =>
  page
    .locator('.hf-code-qr:not(.is-small):visible img')
    .first()
    .evaluate(
      (picture, [wide, high]) => {
        const canvas = Object.assign(document.createElement('canvas'), { width: wide, height: high })
        const pen = canvas.getContext('2d')
        if (!pen) throw new Error('nothing to draw with')
        pen.fillStyle = '#ddd'
        pen.fillRect(0, 0, wide, high)
        const side = high * 0.8
        pen.drawImage(picture as HTMLImageElement, (wide - side) / 2, (high - side) / 2, side, side)
        const { data } = pen.getImageData(0, 0, wide, high)
        return btoa(Array.from({ length: wide * high }, (_, i) => String.fromCharCode(data[i * 4] ?? 0)).join(''))
      },
      [width, height] as const,
    )

/** From now on the camera sees the code that this page shows. */
export async function holdBefore(file: string, page: Page): Promise<void> {
  const light = Buffer.from(await photograph(page), 'base64')
  const colour = Buffer.alloc((width * height) / 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour])
  writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1\n`), frame, frame]))
}
