import type { Lens, LensTrouble, Place, Watcher } from './lens.ts'

/** A browser shows what the camera sees until something was read. */
export const staysOpen = true
/** A page cannot open the settings of a browser. */
export const canAllowCamera = false
export const allowCamera = async (): Promise<void> => undefined

type Read = (picture: ImageData) => Promise<string | undefined>
type Torch = MediaTrackCapabilities & { torch?: boolean }

const msBetweenLooks = 120
const widestPixels = 720
const wanted = { video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } } }
const troubles: Record<string, LensTrouble> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotSupportedError: 'missing',
}

/** A browser lends its camera only over a safe line. */
async function askCamera(): Promise<MediaStream | LensTrouble> {
  if (!navigator.mediaDevices?.getUserMedia) return 'missing'
  try {
    return await navigator.mediaDevices.getUserMedia(wanted)
  } catch (error) {
    return troubles[(error as Error).name] ?? 'busy'
  }
}

/** Only the page with the camera asks for it: its script once that page is open, the megabyte of the reader itself with the first press. */
async function loadReader(): Promise<Read | undefined> {
  try {
    const { openReader } = await import(/* webpackChunkName: "qr-read" */ './qr-read.h5.ts')
    return await openReader()
  } catch {
    return undefined
  }
}

async function showIn({ current }: Place, stream: MediaStream): Promise<HTMLVideoElement> {
  const video = Object.assign(document.createElement('video'), { muted: true, playsInline: true, srcObject: stream })
  if (current instanceof Element) current.append(video)
  await video.play().catch(() => undefined)
  return video
}

/** The square in the middle, where the frame is. */
function createEye(video: HTMLVideoElement): () => ImageData | undefined {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  return () => {
    const { videoWidth, videoHeight } = video
    const side = Math.min(videoWidth, videoHeight)
    if (!pen || side === 0) return undefined
    const size = Math.min(side, widestPixels)
    canvas.width = size
    canvas.height = size
    pen.drawImage(video, (videoWidth - side) / 2, (videoHeight - side) / 2, side, side, 0, 0, size, size)
    return pen.getImageData(0, 0, size, size)
  }
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

async function watch(look: () => ImageData | undefined, read: Read, isOver: () => boolean): Promise<string | undefined> {
  while (!isOver()) {
    const picture = look()
    const text = picture && (await read(picture).catch(() => undefined))
    if (text) return text
    await pause(msBetweenLooks)
  }
  return undefined
}

function torchOf(track: MediaStreamTrack | undefined): Lens['torch'] {
  if (!(track?.getCapabilities?.() as Torch | undefined)?.torch) return undefined
  return (torch) => void track?.applyConstraints({ advanced: [{ torch } as MediaTrackConstraintSet] }).catch(() => undefined)
}

/** Open until it is stopped; the first code that is read is told, and nothing after it. */
export async function openLens(place: Place, { onCode, onLost }: Watcher): Promise<Lens | LensTrouble> {
  const stream = await askCamera()
  if (typeof stream === 'string') return stream
  const [video, read] = await Promise.all([showIn(place, stream), loadReader()])
  let over = false
  const [track] = stream.getVideoTracks()
  const stop = (): void => {
    over = true
    for (const each of stream.getTracks()) each.stop()
    video.remove()
  }
  if (!read) {
    stop()
    return 'failed'
  }
  track?.addEventListener('ended', onLost)
  void watch(createEye(video), read, () => over).then((text) => text !== undefined && !over && onCode(text))
  return { stop, torch: torchOf(track) }
}
