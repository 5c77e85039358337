import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { canSpeak, onVoices, speak } from './speech.h5.ts'

type Said = { text: string; lang?: string; voice?: { name: string }; onend?: () => void; onerror?: () => void }
const mandarin = { name: 'Tingting', lang: 'zh-CN', localService: true }
const cantonese = { name: 'Sinji', lang: 'zh-HK', localService: true }
const faraway = { name: 'Google 普通话', lang: 'zh-CN', localService: false }
const english = { name: 'Samantha', lang: 'en-US', localService: true }

let said: Said[] = []
const cancel = vi.fn()

function browser(voices: object[]): EventTarget {
  const synthesis = Object.assign(new EventTarget(), { getVoices: () => voices, speak: (one: Said) => said.push(one), cancel })
  vi.stubGlobal('speechSynthesis', synthesis)
  Object.assign(window, { speechSynthesis: synthesis })
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string
      constructor(text: string) {
        this.text = text
      }
    },
  )
  return synthesis
}

function page(html: string): Element | null {
  document.body.innerHTML = `<div class="hf"><div class="hf-nav">亮码</div><div class="hf-body">${html}<div class="hf-unspoken"><button>读给我听</button></div></div></div>`
  return document.querySelector('.hf-unspoken')
}

beforeEach(() => {
  said = []
  cancel.mockClear()
})
afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(window, 'speechSynthesis')
})

test('the page is read in its order, without the button, drawings, or what one typed', () => {
  browser([english, cantonese, mandarin])
  const place = page('<div>明天上午 <span>10:00</span></div><i aria-hidden="true">图</i><input value="4413"><div>换身份证</div>')
  speak(place, () => undefined)
  expect(said.map(({ text }) => text)).toEqual(['明天上午', '10:00', '换身份证'])
  expect(said[0]).toMatchObject({ lang: 'zh-CN', voice: { name: 'Tingting' } })
})

test.each([
  ['no speech at all', undefined, false],
  ['no voice yet', [], false],
  ['only an English voice', [english], false],
  ['only a voice that sends the words away', [faraway], false],
  ['a voice of its own', [faraway, cantonese], true],
])('a browser with %s', (_, voices, can) => {
  if (voices) browser(voices)
  expect(canSpeak()).toBe(can)
})

test('voices that are found later are noticed, until nobody listens any more', () => {
  const synthesis = browser([])
  const listener = vi.fn()
  const stop = onVoices(listener)
  synthesis.dispatchEvent(new Event('voiceschanged'))
  stop()
  synthesis.dispatchEvent(new Event('voiceschanged'))
  expect(listener).toHaveBeenCalledOnce()
})

test('it ends once: by itself, by a press, or with the page', () => {
  browser([mandarin])
  const onEnd = vi.fn()
  const stop = speak(page('<div>一</div><div>二</div>'), onEnd)
  said[0]?.onend?.()
  expect(onEnd).not.toHaveBeenCalled()
  stop()
  stop()
  said[1]?.onerror?.()
  expect(onEnd).toHaveBeenCalledOnce()
  speak(page('<div>一</div>'), onEnd)
  window.dispatchEvent(new Event('pagehide'))
  expect(onEnd).toHaveBeenCalledTimes(2)
  expect(cancel.mock.calls.length).toBeGreaterThanOrEqual(3)
})

test('a page without words, or a place that is on none, is over at once', () => {
  browser([mandarin])
  const onEnd = vi.fn()
  for (const place of [page(''), document.createElement('div'), null, undefined, 'place']) speak(place, onEnd)
  expect([onEnd.mock.calls.length, said]).toEqual([5, []])
})
