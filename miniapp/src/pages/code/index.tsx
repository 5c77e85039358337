import { tellLine } from '../../field/answer.tsx'
import { usePersonFirst } from '../../field/person-first.tsx'
import { useFieldNow } from '../../field/use-field-now.ts'
import { type Upcoming, useUpcoming } from '../../field/use-upcoming.ts'
import { addressOf } from '../../platform/page-address.ts'
import { usePull } from '../../platform/pull.ts'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { Strip } from '../../ui/void.tsx'
import { HelpCard } from '../help-card.tsx'
import { MainTabs } from '../main-tabs.tsx'
import { findShowable } from './choose.ts'
import { NobodyYet, NoCode } from './nothing.tsx'
import { ShownCode } from './shown-code.tsx'

const bones = (
  <Card live>
    <Bone width={50} />
    <Bone width={70} next />
    <Bone next />
    <Bone next />
    <Bone width={60} next />
  </Card>
)

type Props = { upcoming: Upcoming; onSignIn: () => void }

function Content({ upcoming: { signedIn, appointments, readAt, problem, reload }, onSignIn }: Props) {
  const now = useFieldNow()
  const [first, ...others] = findShowable(appointments ?? [], now)
  if (first && readAt) {
    return <ShownCode appointments={[first, ...others]} now={now} readAt={readAt} savedAt={problem || !signedIn ? readAt : undefined} />
  }
  if (!signedIn) return <NobodyYet onSignIn={onSignIn} />
  if (appointments) return <NoCode />
  return problem ? <Trouble problem={problem} onRetry={() => void reload()} /> : bones
}

export default function CodePage() {
  const upcoming = useUpcoming()
  const { elderly } = useMode()
  const { ask, sheet } = usePersonFirst({ goOn: addressOf('code') })
  const { signedIn, appointments, problem, reload } = upcoming
  usePull(async () => signedIn && reload())
  const hasCode = findShowable(appointments ?? [], useFieldNow()).length > 0
  const isOld = problem !== undefined && appointments !== undefined
  return (
    <Page>
      <Nav title='亮码' first />
      {isOld && <Strip>{`${tellLine(problem)}，预约码照样能用`}</Strip>}
      <Body tabs quiet={elderly}>
        <Content upcoming={upcoming} onSignIn={ask} />
        {!signedIn && appointments !== undefined && (
          <Card flush next>
            <Row icon='lock' title='要重新登录一下' sub='码照样能用，登录后看最新的' last onPress={ask} />
          </Card>
        )}
        {isOld && (
          <Card flush next>
            <Row icon='refresh' title='重新连接' last onPress={() => void reload()} />
          </Card>
        )}
        {elderly && <HelpCard quiet={hasCode}>到了找不到路，问门口的工作人员。手机没电也能办，先记住预约号，到了报号就行。</HelpCard>}
      </Body>
      <MainTabs on='code' />
      {sheet}
    </Page>
  )
}
