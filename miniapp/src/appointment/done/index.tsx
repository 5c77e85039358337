import { openTab, useParams } from '../../platform/navigate.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { useAppointment } from '../use-appointment.ts'
import { Booked } from './booked.tsx'
import { BookedElderly } from './booked-elderly.tsx'

/** The end of the journey: going back leads home, not into the booking that is done. */
export default function DonePage() {
  const { appointmentId } = useParams('done')
  const { elderly } = useMode()
  const { known, problem, reload } = useAppointment(appointmentId)
  const Show = elderly ? BookedElderly : Booked
  return (
    <Page>
      <Nav title={elderly ? '约好了' : '预约成功'} onBack={() => openTab('home')} />
      {known ? (
        <Show appointment={known.appointment} />
      ) : (
        <Body flat>{problem ? <Trouble problem={problem} onRetry={() => void reload()} /> : <BoneCard lines={8} />}</Body>
      )}
    </Page>
  )
}
