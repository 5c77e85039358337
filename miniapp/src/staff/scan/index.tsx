import { useParams } from '../../platform/navigate.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'
import { DutyLine } from '../duty-line.tsx'
import { toRead } from '../reading.ts'
import { StaffTabs } from '../staff-tabs.tsx'
import { useDesk } from '../use-desk.ts'
import { LensCard } from './lens-card.tsx'
import { NoCamera } from './no-camera.tsx'
import { NumberCard } from './number-card.tsx'
import { TodayCard } from './today-card.tsx'
import { useLens } from './use-lens.ts'

export default function ScanPage() {
  const { typing } = useParams('staff-scan')
  const { duty, problem, read } = useDesk()
  const lens = useLens((text) => read(toRead(text)))
  const onNumber = (number: string) => read({ number })
  if (lens.trouble) {
    return <NoCamera trouble={lens.trouble} onNumber={onNumber} onAgain={() => void lens.start()} onBack={() => lens.shut()} />
  }
  return (
    <Page>
      <Nav title='扫码' first />
      <Body tabs flat>
        {duty && <DutyLine duty={duty} />}
        {problem && <TroubleNotice problem={problem} />}
        <LensCard lens={lens} />
        <NumberCard title='扫不了，输预约号' focus={typing === 'yes'} onNumber={onNumber} />
        {duty && <TodayCard duty={duty} />}
      </Body>
      <StaffTabs on='staff-scan' duty={duty} />
    </Page>
  )
}
