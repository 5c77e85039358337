import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { liveWatchedDay, openFigures } from '../../../test/watched-day.ts'

type Panel = {
  id: number
  type: string
  title: string
  description?: string
  targets?: { expr: string }[]
  fieldConfig?: { defaults: { unit: string; thresholds: { steps: object[] } } }
}

const document = (path: string) => readFileSync(new URL(`../../../../docs/${path}`, import.meta.url), 'utf8')
const { panels } = JSON.parse(document('watching/dashboard.json')) as { panels: Panel[] }
const page = document('watching.md')
const alerts = document('watching/alerts.yml')
const drawn = panels.filter(({ type }) => type !== 'row')
const asked = [
  ...drawn.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
  ...[...alerts.matchAll(/^ +expr: (.+)$/gm)].map(([, expr = '']) => expr),
]

const figure = /\b(?:huifuwu|nodejs|process)_[a-z0-9_]+/g
const namesIn = (text: string): string[] => [...new Set(text.match(figure) ?? [])]
/** What Prometheus and the dashboard add by themselves. */
const given = ['instance', 'job', 'le']

/** The labels of each series that was printed with a value. */
const printed = new Map<string, Set<string>>()
let kinds: string[] = []

beforeAll(async () => {
  const house = await testApp()
  const { read } = await openFigures(house)
  await liveWatchedDay(house)
  const text = await read()
  for (const [, name = '', labels = ''] of text.matchAll(/^(\w+)(?:\{(.*)\})? \S+$/gm)) {
    const known = printed.get(name) ?? new Set()
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label)
    printed.set(name, known)
  }
  kinds = [...text.matchAll(/^# TYPE (huifuwu_\w+)/gm)].map(([, name = '']) => name)
})

test('what the dashboard and the alerts ask for is printed, by the labels they choose and sum by', () => {
  expect(asked.length).toBeGreaterThan(40)
  expect(namesIn(asked.join('\n')).filter((name) => !printed.has(name))).toEqual([])
  const unknown = asked.flatMap((expr) => {
    const labels = new Set([...given, ...namesIn(expr).flatMap((name) => [...(printed.get(name) ?? [])])])
    const chosen = [...expr.matchAll(/(\w+)(?:=~|!=|=)"/g), ...expr.matchAll(/by \(([^)]*)\)/g)].flatMap(([, words = '']) =>
      words.split(/, */),
    )
    return chosen.filter((label) => !labels.has(label)).map((label) => `${label} in ${expr}`)
  })
  expect(unknown).toEqual([])
})

test('each figure of ours is drawn, and each is explained', () => {
  expect(kinds.length).toBeGreaterThan(12)
  expect(kinds.filter((name) => !asked.join('\n').includes(name))).toEqual([])
  expect(kinds.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  const series = (name: string) => printed.has(name) || printed.has(`${name}_count`)
  expect(namesIn(page).filter((name) => !series(name))).toEqual([])
})

test('each alert says what to do', () => {
  const names = [...alerts.matchAll(/- alert: (\w+)/g)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})

test('each panel has a Chinese title, a word of explanation, a unit and its thresholds', () => {
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
  const bare = drawn.filter(({ title, description, fieldConfig }) => {
    const { unit, thresholds } = fieldConfig?.defaults ?? {}
    return !/\p{Script=Han}/u.test(title) || !description || !unit || !thresholds?.steps.length
  })
  expect(bare).toEqual([])
})
