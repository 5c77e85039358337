import { readdirSync } from 'node:fs'
import { inRoot } from '../root.ts'
import type { Scene } from './scene.ts'

/** All scenes, or those with one of the words in their name. */
export async function listScenes(words: string[]): Promise<Scene[]> {
  const files = readdirSync(inRoot('scripts/look/scenes')).sort()
  const modules = await Promise.all(files.map((file) => import(`./scenes/${file}`) as Promise<{ scenes: Scene[] }>))
  const scenes = modules.flatMap((module) => module.scenes)
  return words.length === 0 ? scenes : scenes.filter(({ name }) => words.some((word) => name.includes(word)))
}
