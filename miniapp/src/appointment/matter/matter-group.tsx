import { MatterRow } from '../../field/matter-row.tsx'
import { useFieldNow } from '../../field/use-field-now.ts'
import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/page.tsx'
import type { Group } from './view.ts'

export function MatterGroup({ group: { name, matters } }: { group: Group }) {
  const now = useFieldNow()
  return (
    <>
      <Heading>{name}</Heading>
      <Card flush>
        {matters.map((matter, at) => (
          <MatterRow key={matter.id} matter={matter} now={now} last={at === matters.length - 1} />
        ))}
      </Card>
    </>
  )
}
