import { replaceWith } from '../../platform/navigate.ts'
import { dial } from '../../platform/notice.ts'
import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'
import type { Way } from './ways.ts'

const goes: Record<NonNullable<Way['go']>, () => void> = {
  number: () => replaceWith('staff-scan', { typing: 'yes' }),
  hotline: () => dial('12345'),
}

export function WaysOn({ ways }: { ways: Way[] }) {
  if (ways.length === 0) return null
  return (
    <>
      <Heading tight>可以这样办</Heading>
      <Card flush>
        {ways.map(({ icon, title, sub, go }, i) => (
          <Row key={title} icon={icon} title={title} sub={sub} last={i === ways.length - 1} onPress={go && goes[go]} />
        ))}
      </Card>
    </>
  )
}
