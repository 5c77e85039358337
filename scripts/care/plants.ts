import type { Browser } from 'playwright-core'
import { auditLayout, auditNames, type Fault } from './audit.ts'
import { auditWithAxe } from './axe.ts'
import { auditKeyboard } from './keyboard.ts'

type Plant = { kind: string; said: RegExp; html: string }

const button = 'role="button" tabindex="0"'

/** One fault each, as somebody could make it tomorrow. */
const plants: Plant[] = [
  { kind: 'clipped', said: /cut off/, html: '<div style="height:14px;overflow:hidden">一行被切掉<br>又一行</div>' },
  {
    kind: 'clipped',
    said: /cut off/,
    html: '<div style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">惠州市政务服务中心</div>',
  },
  { kind: 'clipped', said: /in its field/, html: '<input aria-label="a" style="width:60px;height:60px" placeholder="写得下这么多字吗">' },
  {
    kind: 'clipped',
    said: /in its field/,
    html: '<input aria-label="a" style="width:100px;height:60px;font-size:20px;font-variant-numeric:tabular-nums" placeholder="7K2M-4QXD">',
  },
  {
    kind: 'outside',
    said: /to/,
    html: '<div style="white-space:nowrap">一行写到屏幕外面去了因为它不许换行而且它实在是太长太长了一点</div>',
  },
  { kind: 'over-edge', said: /over the edge/, html: '<div style="height:16px;background:#eee">两行字<br>盒子矮</div>' },
  { kind: 'overlap', said: /and/, html: '<div style="position:relative">下面<span style="position:absolute;left:4px">上面</span></div>' },
  {
    kind: 'covered',
    said: /under/,
    html: '<div style="height:790px">长</div>最后一行<div style="position:fixed;bottom:0;left:0;right:0;height:80px;background:#fff">条</div>',
  },
  {
    kind: 'covered',
    said: /lies on/,
    html: '<div style="height:calc(100vh - 150px)">长</div><div style="position:relative;z-index:1;height:60px">链接</div><div style="position:sticky;bottom:0;height:80px;background:#fff">条</div>',
  },
  { kind: 'target', said: /less than/, html: `<div ${button} style="width:100px;height:30px">小</div>` },
  {
    kind: 'target',
    said: /gives way/,
    html: `<div ${button} style="height:48px">下</div><div ${button} style="height:48px;margin-top:-20px">上</div>`,
  },
  { kind: 'keyboard', said: /cannot be seen/, html: `<style>div:focus{outline:0}</style><div ${button} style="height:48px">看不见</div>` },
  { kind: 'keyboard', said: /does not reach/, html: '<button type="button" tabindex="-1" style="height:48px;width:48px">够不着</button>' },
  {
    kind: 'keyboard',
    said: /jumps up/,
    html: `<div style="display:flex;flex-direction:column-reverse"><div ${button} style="height:60px">先</div><div ${button} style="height:60px">后</div></div>`,
  },
  {
    kind: 'keyboard',
    said: /not with a key/,
    html: '<div id="plain" style="height:48px">只能点</div><script>plain.__reactProps$a = { onClick() {} }</script>',
  },
  { kind: 'name', said: /in silence/, html: '<div class="hf-verdict">不是今天</div>' },
  { kind: 'axe', said: /color-contrast/, html: '<p style="color:#aaa;background:#fff">看不清</p>' },
  { kind: 'axe', said: /image-alt/, html: '<img src="data:," width="40" height="40">' },
]

const frame = (html: string, title: string) =>
  `<!doctype html><html lang="zh-CN"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>一页</h1>${html}</main></html>`

async function audit(browser: Browser, html: string, title = '一页'): Promise<Fault[]> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } })
  const page = await context.newPage()
  await page.setContent(frame(html, title))
  const faults = [
    ...(await auditNames(page)),
    ...(await auditWithAxe(page)),
    ...(await auditKeyboard(page)),
    ...(await auditLayout(page, 44)),
  ]
  await context.close()
  return faults
}

/** Whether every planted fault is found, and a page without any is left alone. */
export async function proveRulers(browser: Browser): Promise<string[]> {
  const wrong: string[] = []
  const clean = await audit(browser, `<p>一切都好</p><div ${button} style="height:48px">按得到</div>`)
  wrong.push(...clean.map(({ kind, what }) => `found in a page without a fault: ${kind} ${what}`))
  for (const { kind, said, html } of plants) {
    const found = await audit(browser, html)
    if (!found.some((fault) => fault.kind === kind && said.test(fault.what)))
      wrong.push(`a planted fault was not found: ${kind} ${said} in ${html}`)
  }
  const untitled = await audit(browser, '', '')
  if (!untitled.some(({ what }) => /no title/.test(what))) wrong.push('a page without a title was not found')
  return wrong
}

export const planted = plants.length + 1
