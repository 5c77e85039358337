import type { Demo } from './demo.ts'

const shanghai = (instant: string): string => new Date(instant).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false })

type Shown = { demo: Demo; figures: string[] }

/** Where to click first. */
export function guide({ demo: { now, urls, accounts }, figures }: Shown, demoFile: string): string[] {
  return [
    '',
    `  mini-program   ${urls.miniapp}  (open it at phone width; "我的" signs in as a seeded person)`,
    `  staff pages    ${urls.miniapp}#/staff/sign-in/index`,
    `  API            ${urls.api}`,
    `  stand-ins      ${urls.sandbox}`,
    ...(figures.length > 0 ? [`  figures        ${figures.join('  ')}`] : []),
    `  field time     ${shanghai(now)} in Shanghai`,
    `  accounts       ${accounts.residents.length} residents, ${accounts.staff.length} staff: ${demoFile}`,
    '  stop           Ctrl-C; the data stays. Start over: npm run reset',
    '',
  ]
}
