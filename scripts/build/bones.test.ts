import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inRoot } from '../root.ts'

const html = readFileSync(inRoot('miniapp/src/index.html'), 'utf8')
const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
const bones = /<div class="bones"[\s\S]*?<\/div>\s*<%=/.exec(html)?.[0] ?? ''

test('what a browser shows before any script has come wears the colours of the tokens, and is no more than a kilobyte', () => {
  const tokens = readFileSync(inRoot('miniapp/src/ui/tokens.css'), 'utf8')
  const colours = [...style.matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour)
  expect(colours.length).toBeGreaterThan(2)
  for (const colour of colours) expect(tokens).toContain(colour)
  expect(style.length + bones.length).toBeLessThan(1200)
})

test('it is silent, moves nothing, and stands before the styles, which would hold it back', () => {
  expect(bones).toMatch(/aria-hidden="true" aria-busy="true"/)
  expect(style).not.toMatch(/animation|transition/)
  const late = html.indexOf("tagName !== 'script'")
  expect(html.indexOf('class="bones"')).toBeGreaterThan(html.indexOf('id="app"'))
  expect(late).toBeGreaterThan(html.indexOf('class="bones"'))
})
