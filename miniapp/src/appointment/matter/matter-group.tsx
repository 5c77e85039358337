import type { MatterLine } from '@huifuwu/contract'
import { useFieldNow } from '../../field/use-field-now.ts'
import { open } from '../../platform/navigate.ts'
import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'
import { type Group, showMatterLine } from './view.ts'

/** What is done online needs no place to go, so it leads nowhere here. */
const leadOn = ({ id, offeringId }: MatterLine) => (offeringId === null ? undefined : () => open('venue', { matterId: id }))

export function MatterGroup({ group: { name, matters } }: { group: Group }) {
  const now = useFieldNow()
  return (
    <>
      <Heading>{name}</Heading>
      <Card flush>
        {matters.map((matter, at) => (
          <Row
            key={matter.id}
            title={matter.name}
            sub={showMatterLine(matter, now)}
            last={at === matters.length - 1}
            onPress={leadOn(matter)}
          />
        ))}
      </Card>
    </>
  )
}
