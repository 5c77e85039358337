import { goBackTo } from '../../platform/navigate.ts'
import type { Pages } from '../../platform/pages.ts'
import { Row } from '../../ui/row.tsx'
import { Sheet } from '../../ui/sheet.tsx'

type Props = { params: Pages['confirm']; onClose: () => void }

/** One question in elderly mode instead of a link at each fact. */
export function ChangeSheet({ params: { matterId, venueId }, onClose }: Props) {
  const leave = (go: () => void) => () => {
    onClose()
    go()
  }
  return (
    <Sheet title='改哪一样？' onClose={onClose}>
      <Row icon='clock' title='换个时间' onPress={leave(() => goBackTo('time', { matterId, venueId }))} />
      <Row icon='pin' title='换个地方' onPress={leave(() => goBackTo('venue', { matterId }))} />
      <Row icon='doc' title='办别的事' last onPress={leave(() => goBackTo('matter'))} />
    </Sheet>
  )
}
