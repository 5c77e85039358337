import type { VenueLine } from '@huifuwu/contract'
import type { CrowdLevel } from '@huifuwu/domain'
import type { IconName } from '../ui/icon.tsx'
import { type Kind, Tag } from '../ui/tag.tsx'

const looks: Record<CrowdLevel, { kind: Kind; icon: IconName; word: string }> = {
  quiet: { kind: 'ok', icon: 'check-circle', word: '较空' },
  busy: { kind: 'warn', icon: 'people', word: '较忙' },
  packed: { kind: 'bad', icon: 'people', word: '很忙' },
}

/** How full a hall is now; nobody waits in one that is closed, which does not make it a good moment to go. */
export function CrowdTag({ venue: { openNow, crowd } }: { venue: Pick<VenueLine, 'openNow' | 'crowd'> }) {
  if (!openNow || crowd.level === null) return <Tag kind='plain'>现在休息</Tag>
  const { kind, icon, word } = looks[crowd.level]
  return (
    <Tag kind={kind} icon={icon}>
      {word}
    </Tag>
  )
}
