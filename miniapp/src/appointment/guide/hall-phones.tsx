import type { VenueForMatter } from '@huifuwu/contract'
import { dial } from '../../platform/notice.ts'
import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'

/** Whom to ask before one goes; a hall in which nobody sits has no number. */
export function HallPhones({ venues }: { venues: readonly VenueForMatter[] }) {
  const halls = venues.flatMap(({ id, shortName, phone }) => (phone ? [{ id, shortName, phone }] : []))
  if (halls.length === 0) return null
  return (
    <>
      <Heading>打给大厅</Heading>
      <Card flush>
        {halls.map(({ id, shortName, phone }, at) => (
          <Row
            key={id}
            icon='phone'
            title={shortName}
            sub={phone}
            last={at === halls.length - 1}
            onPress={() => dial(phone)}
            label={`打给${shortName}，${phone}`}
          />
        ))}
      </Card>
    </>
  )
}
