import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { inRoot } from '../root.ts'
import type { Scene } from './scene.ts'

/** All scenes, or those with one of the words in their name. */
export async function listScenes(words: string[]): Promise<Scene[]> {
  const names = readdirSync(inRoot('scripts/look/scenes')).map((file) => basename(file, '.ts'))
  const modules = await Promise.all(names.sort().map((name) => import(`./scenes/${name}.ts`) as Promise<{ scenes: Scene[] }>))
  const scenes = modules.flatMap((module) => module.scenes)
  return words.length === 0 ? scenes : scenes.filter(({ name }) => words.some((word) => name.includes(word)))
}
