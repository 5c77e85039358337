import type { Page } from 'playwright-core'

/** Addresses that match are answered as the server does while MAINTENANCE says so. */
export const shut = (page: Page, addresses = '**/api/**'): Promise<unknown> =>
  page.route(addresses, (route) => {
    const facts = { from: '2026-11-23T01:00:00Z', until: '2026-11-23T02:30:00Z' }
    const body = JSON.stringify({ code: 'maintenance', title: 'Maintenance', requestId: 'stage', facts })
    return route.fulfill({ status: 503, headers: { 'retry-after': '285' }, contentType: 'application/problem+json', body })
  })

/** As on a phone whose owner set large letters in the browser itself. */
export const setLarge = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const style = document.createElement('style')
    style.textContent = 'html > div { font-size: 20px !important }'
    document.addEventListener('DOMContentLoaded', () => document.documentElement.append(style))
  })
