import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { DutyLine } from '../duty-line.tsx'
import { StaffTabs } from '../staff-tabs.tsx'
import { useDesk } from '../use-desk.ts'
import { Line } from './line.tsx'

export default function QueuePage() {
  const { duty } = useDesk()
  return (
    <Page>
      <Nav title='今天' first />
      <Body tabs flat>
        {duty && <DutyLine duty={duty} />}
        {duty && <Line duty={duty} />}
      </Body>
      <StaffTabs on='staff-queue' duty={duty} />
    </Page>
  )
}
