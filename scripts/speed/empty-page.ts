import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compressFiles } from '../build/compress.ts'
import { inRoot } from '../root.ts'
import { run } from '../run.ts'

export const emptyWords = '空白页'

const home = inRoot('miniapp/dist/empty')
/** The least that Taro takes for an app; settings and libraries are those of ours. */
const files: Record<string, string> = {
  'package.json': JSON.stringify({ name: 'empty', private: true, browserslist: ['chrome >= 80', 'ios >= 13'] }),
  // Tags are put by the template, as in ours.
  'src/index.html':
    '<!DOCTYPE html><meta charset="utf-8"><script><%= htmlWebpackPlugin.options.script %></script><%= htmlWebpackPlugin.tags.headTags.join("") %><div id="app"></div>',
  'src/app.config.ts': `export default { pages: ['pages/home/index'], window: { navigationStyle: 'custom' } }`,
  'src/app.ts': 'export default ({ children }) => children',
  'src/pages/home/index.tsx': `import { View } from '@tarojs/components'\nexport default () => <View>${emptyWords}</View>`,
}

/** Built anew each time: it is small, and as old as nothing else. Answers the folder of its screens. */
export async function buildEmptyPage(): Promise<string> {
  rmSync(home, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true })
    writeFileSync(join(home, name), text)
  }
  for (const ours of ['config', 'babel.config.js']) cpSync(inRoot('miniapp', ours), join(home, ours), { recursive: true })
  symlinkSync(inRoot('miniapp/node_modules'), join(home, 'node_modules'))
  const code = await run(process.execPath, [inRoot('miniapp/node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'h5'], {
    cwd: home,
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: 'h5' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (code !== 0) throw new Error(`The empty page did not build: ${code}`)
  const built = join(home, 'dist/h5')
  compressFiles(built)
  return built
}
