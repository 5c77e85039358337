import { toSpeech } from './speech-text.ts'

const unspoken = '[aria-hidden="true"], .hf-unspoken'
/** Slower than usual: who asks to be read to has time. */
const rate = 0.9

const synthesis = (): SpeechSynthesis | undefined => ('speechSynthesis' in window ? window.speechSynthesis : undefined)

/** Only a voice that lives on this phone: others send the words, and with them names, to somebody else's servers. */
function findVoice(): SpeechSynthesisVoice | undefined {
  const chinese = (synthesis()?.getVoices() ?? []).filter(({ lang, localService }) => localService && /^(zh|cmn)/i.test(lang))
  return chinese.find(({ lang }) => /CN|Hans/i.test(lang)) ?? chinese[0]
}

export const canSpeak = (): boolean => findVoice() !== undefined

/** Browsers find their voices some time after the page has begun. */
export function onVoices(listener: () => void): () => void {
  const from = synthesis()
  from?.addEventListener?.('voiceschanged', listener)
  return () => from?.removeEventListener?.('voiceschanged', listener)
}

/** The words of a page in their order, one entry for each part of it. */
export function readLines(place: Element): string[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  const lines: { parent: Node | null; text: string }[] = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (parentElement?.closest(unspoken)) continue
    const last = lines.at(-1)
    if (last && last.parent === parentElement) last.text += textContent ?? ''
    else lines.push({ parent: parentElement, text: textContent ?? '' })
  }
  return lines.map(({ text }) => text)
}

function toUtterance(line: string): SpeechSynthesisUtterance {
  const said = new SpeechSynthesisUtterance(line)
  const voice = findVoice()
  if (voice) said.voice = voice
  return Object.assign(said, { lang: 'zh-CN', rate })
}

/** Reads what stands around the place that asked; the answer makes it stop. A page that is closed takes its voice along. */
export function speak(place: unknown, onEnd: () => void): () => void {
  const page = place instanceof Element ? place.closest('.hf-body') : null
  const queue = page ? toSpeech(readLines(page)).map(toUtterance) : []
  let over = false
  const stop = (): void => {
    if (over) return
    over = true
    window.removeEventListener('pagehide', stop)
    synthesis()?.cancel()
    onEnd()
  }
  const [last] = queue.slice(-1)
  if (!last) {
    stop()
    return stop
  }
  synthesis()?.cancel()
  window.addEventListener('pagehide', stop)
  last.onend = stop
  for (const said of queue) {
    said.onerror = stop
    synthesis()?.speak(said)
  }
  return stop
}
