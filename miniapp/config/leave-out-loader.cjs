/** Letters that draw icons, which no page shows. */
const font = (css) => css.replace(/@font-face\s*\{[^}]*font-family:\s*weui[^}]*\}/, '')

/** Taro's own bar of tabs: every page draws its tabs itself. */
const tabs = (script) => script.replace(/^[\s\S]*export \{ initTabbar \};?\s*$/, 'export const initTabbar = () => undefined\n')

/** Taro's own header: every page draws its own. */
const header = (script) =>
  script.replace(/^[\s\S]*export \{ initNavigationBar \};?\s*$/, 'export const initNavigationBar = () => undefined\n')

const ways = { font, tabs, header }

/** What a library brings and these screens never use. A library that changed stops the build, so that nobody believes it is still left out. */
module.exports = function leaveOut(text) {
  const { part } = this.getOptions()
  const left = ways[part](text)
  if (left === text) throw new Error(`${this.resourcePath} has no ${part} any more as miniapp/config/left-out.ts leaves it out`)
  return left
}
