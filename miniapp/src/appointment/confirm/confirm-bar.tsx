import type { Missing, PersonFirst } from '../../field/person-first.tsx'
import { useFieldNow } from '../../field/use-field-now.ts'
import type { Pages } from '../../platform/pages.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { useMode } from '../../ui/mode.ts'
import type { Booking } from './use-booking.ts'
import type { Draft } from './use-draft.ts'
import { showCost } from './view.ts'
import { wayOnFrom } from './way-on.tsx'

type Props = { draft: Draft; params: Pages['confirm']; person: PersonFirst; booking: Booking }

const words: Record<Missing, string> = { 'sign-in': '登录，再约', consent: '看隐私说明，再约', 'real-name': '实名认证，再约' }

/** Waits for the answer to the tap, or for who it is. */
function waitWords({ person, booking }: Props): string | false {
  if (booking.isPending) return '正在约号，别离开'
  return person.signedIn && !person.me && !person.problem && '正在看是谁来办'
}

function Confirm(props: Props) {
  const { person, booking } = props
  const { elderly } = useMode()
  const word = elderly ? '对，约上' : '确认预约'
  return (
    <Button onPress={person.missing ? person.ask : booking.book} wait={waitWords(props)}>
      {person.missing ? words[person.missing] : word}
    </Button>
  )
}

/** What it costs, then the tap. */
export function ConfirmBar(props: Props) {
  const { draft, booking, params } = props
  const { elderly } = useMode()
  const now = useFieldNow()
  const WayOn = wayOnFrom(booking.problem)
  if (WayOn && booking.problem) {
    return (
      <Bar>
        <WayOn draft={draft} params={params} problem={booking.problem} />
      </Bar>
    )
  }
  return (
    <Bar {...(elderly ? {} : { note: showCost(draft.session, now) })}>
      <Confirm {...props} />
    </Bar>
  )
}
