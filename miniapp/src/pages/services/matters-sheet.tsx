import { MatterRow } from '../../field/matter-row.tsx'
import { useFieldNow } from '../../field/use-field-now.ts'
import { Card } from '../../ui/card.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { LifeEvent } from './life-events.ts'

type Props = { event: LifeEvent; onClose: () => void }

/** The matters of one event of life; a press goes on to the halls. */
export function MattersSheet({ event: { name, matters }, onClose }: Props) {
  const now = useFieldNow()
  return (
    <Sheet title={name} onClose={onClose}>
      <Card flush edged>
        {matters.map((matter, i) => (
          <MatterRow key={matter.id} matter={matter} now={now} last={i === matters.length - 1} />
        ))}
      </Card>
    </Sheet>
  )
}
