import { guideScene } from '@huifuwu/domain'
import { openTab, useParams } from '../../platform/navigate.ts'
import { useShareCard } from '../../platform/share.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { useAppointment } from '../use-appointment.ts'
import { Booked } from './booked.tsx'
import { BookedElderly } from './booked-elderly.tsx'
import { tellVisit } from './view.ts'

/** The end of the journey: going back leads home, not into the booking that is done. */
export default function DonePage() {
  const { appointmentId } = useParams('done')
  const { elderly } = useMode()
  const { known, problem, reload } = useAppointment(appointmentId)
  const appointment = known?.appointment
  useShareCard({ title: appointment && tellVisit(appointment), scene: () => guideScene(appointment?.matter.id ?? '') })
  const Show = elderly ? BookedElderly : Booked
  return (
    <Page>
      <Nav title={elderly ? '约好了' : '预约成功'} onBack={() => openTab('home')} />
      {appointment ? (
        <Show appointment={appointment} />
      ) : (
        <Body flat>{problem ? <Trouble problem={problem} onRetry={() => void reload()} /> : <BoneCard lines={8} />}</Body>
      )}
    </Page>
  )
}
