import { OldStrip } from '../../field/answer.tsx'
import { isAhead, isWaiting } from '../../field/appointment-state.ts'
import { useParams } from '../../platform/navigate.ts'
import { usePull } from '../../platform/pull.ts'
import { useTop } from '../../platform/top.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { type ReadAppointment, useAppointment } from '../use-appointment.ts'
import { Ahead } from './ahead.tsx'
import { AheadElderly } from './ahead-elderly.tsx'
import { InLine } from './in-line.tsx'
import { Over } from './over.tsx'

type Known = NonNullable<ReadAppointment['known']>

function Shown({ appointment, readAt }: Known) {
  const { elderly } = useMode()
  if (isWaiting(appointment)) return <InLine appointment={appointment} readAt={readAt} />
  if (isAhead(appointment))
    return elderly ? <AheadElderly appointment={appointment} /> : <Ahead appointment={appointment} readAt={readAt} />
  return <Over appointment={appointment} readAt={readAt} />
}

const titleOf = (known: Known | undefined, elderly: boolean): string =>
  elderly ? (known && isWaiting(known.appointment) ? '排队' : '我的预约') : '预约详情'

export default function DetailPage() {
  const { appointmentId } = useParams('detail')
  const { elderly } = useMode()
  const { known, problem, reload } = useAppointment(appointmentId)
  usePull(reload)
  useTop(known?.appointment.state)
  return (
    <Page>
      <Nav title={titleOf(known, elderly)} />
      <OldStrip problem={problem} readAt={known?.readAt} words='预约码照样能用' />
      {known ? (
        <Shown {...known} />
      ) : (
        <Body>
          {problem ? (
            <Trouble problem={problem} onRetry={() => void reload()} />
          ) : (
            <>
              <BoneCard lines={2} />
              <BoneCard lines={6} next />
            </>
          )}
        </Body>
      )}
    </Page>
  )
}
