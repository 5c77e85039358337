import { expect, test } from 'vitest'
import { playAll, playsOf } from './lanes.ts'
import { listScenes } from './list-scenes.ts'
import { pictures } from './pictures.ts'
import type { Scene } from './scene.ts'

const scene = (name: string, more: Partial<Scene> = {}): Scene => ({ name, play: async () => undefined, ...more })
const wheresOf = (scenes: Scene[]): string[] => scenes.flatMap(playsOf).map(({ where }) => where)

test('a page is looked at in both modes unless it says that it has one alone', () => {
  const scenes = [scene('home'), scene('offer', { only: 'plain' }), scene('few', { only: 'elderly' })]
  expect(wheresOf(scenes)).toEqual(['home', 'home-elderly', 'offer', 'few-elderly'])
})

test('what leaves something behind is played after all that only reads', async () => {
  const shown: string[] = []
  await playAll([scene('books', { writes: true }), scene('reads'), scene('reads-too')], async ({ where }) => void shown.push(where))
  expect(shown.slice(4)).toEqual(['books', 'books-elderly'])
})

test('no two scenes have one name, and each drawn picture is shown by one of them', async () => {
  const wheres = wheresOf(await listScenes([]))
  expect(wheres.filter((where, at) => wheres.indexOf(where) !== at)).toEqual([])
  const shown = Object.values(pictures).map((name) => name.replace('-large', ''))
  expect(shown.filter((name) => !wheres.includes(name))).toEqual([])
})
