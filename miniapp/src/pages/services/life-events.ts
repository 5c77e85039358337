import type { MatterLine } from '@huifuwu/contract'
import type { Answered } from '../../platform/api.ts'
import type { IconName } from '../../ui/icon.tsx'

export type LifeEvent = { id: string; name: string; icon: IconName; matters: MatterLine[] }

const icons: Record<string, IconName> = {
  birth: 'family',
  school: 'doc',
  work: 'bag',
  home: 'home',
  business: 'shop',
  papers: 'licence',
  travel: 'route',
  retirement: 'people',
}

/** What happens in a life, with its matters; nothing to do there, not listed. */
export const toLifeEvents = ({ lifeEvents, matters }: Answered<'GET /matters'>): LifeEvent[] =>
  lifeEvents
    .map(({ id, name }) => ({
      id,
      name,
      icon: icons[id] ?? 'services',
      matters: matters.filter(({ lifeEventId }) => lifeEventId === id),
    }))
    .filter(({ matters: own }) => own.length > 0)

const most = 2

/** 换身份证、续居住证等 5 项: enough to know what is in there, in words that fit one line. */
export function showMatters(matters: readonly MatterLine[]): string {
  const names = matters.slice(0, most).map(({ plainName }) => plainName)
  return matters.length > most ? `${names.join('、')}等 ${matters.length} 项` : names.join('、')
}
