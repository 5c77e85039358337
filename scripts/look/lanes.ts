import type { Scene } from './scene.ts'

export type Play = { scene: Scene; elderly: boolean; where: string }

/** A scene in each of its modes. */
export function playsOf(scene: Scene): Play[] {
  const plain = { scene, elderly: false, where: scene.name }
  const elderly = { scene, elderly: true, where: `${scene.name}-elderly` }
  if (scene.only === undefined) return [plain, elderly]
  return scene.only === 'elderly' ? [elderly] : [plain]
}

/** Most of a play is waiting for a page to come to rest, so more of them run than there are cores. */
const lanes = 4

/** Plays every scene in its modes, several at once; those that change something go last, one after the other. */
export async function playAll<T>(scenes: Scene[], show: (play: Play) => Promise<T>): Promise<T[]> {
  const shown: T[] = []
  const run = async (plays: Play[]) => {
    for (let play = plays.shift(); play !== undefined; play = plays.shift()) shown.push(await show(play))
  }
  const reading = scenes.filter(({ writes }) => !writes).flatMap(playsOf)
  await Promise.all(Array.from({ length: lanes }, () => run(reading)))
  await run(scenes.filter(({ writes }) => writes).flatMap(playsOf))
  return shown
}
