import { Answer, OldStrip } from '../../field/answer.tsx'
import { useUpcoming } from '../../field/use-upcoming.ts'
import { usePull } from '../../platform/pull.ts'
import { useRead } from '../../platform/query.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page, Title } from '../../ui/page.tsx'
import { Step } from '../step.tsx'
import { Unanswered } from '../unanswered.tsx'
import { LastVisitCard } from './last-visit.tsx'
import { MatterGroup } from './matter-group.tsx'
import { groupMatters } from './view.ts'

const bones = (
  <>
    <BoneCard lines={3} next />
    <BoneCard lines={8} next />
  </>
)

export default function MatterPage() {
  const matters = useRead('GET /matters', {})
  const { lastVisit } = useUpcoming()
  usePull(matters.refetch)
  const readAt = matters.data && new Date(matters.data.readAt)
  return (
    <Page>
      <Nav title='惠预约' />
      <OldStrip problem={matters.error} readAt={readAt} />
      <Body>
        <Step at={1} />
        <Title>您要办什么？</Title>
        <Unanswered />
        <Answer of={matters} bones={bones}>
          {(answer) => (
            <>
              {lastVisit && <LastVisitCard visit={lastVisit} />}
              {groupMatters(answer).map((group) => (
                <MatterGroup key={group.name} group={group} />
              ))}
            </>
          )}
        </Answer>
      </Body>
    </Page>
  )
}
