import { useEffect } from 'react'
import { replaceWith } from '../../platform/navigate.ts'
import { Bar } from '../../ui/bar.tsx'
import { BoneCard } from '../../ui/bone.tsx'
import { Button } from '../../ui/button.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page, Title } from '../../ui/page.tsx'
import { forgetReading, useReading } from '../reading.ts'
import { useDesk } from '../use-desk.ts'
import { NotRead } from './not-read.tsx'
import { Said, tellDone } from './said.tsx'

function next(): void {
  forgetReading()
  replaceWith('staff-scan')
}

const Looking = () => (
  <>
    <Nav title='扫码' onBack={next} />
    <Body bar>
      <Title>正在查</Title>
      <BoneCard lines={3} />
    </Body>
  </>
)

export default function VerdictPage() {
  const reading = useReading()
  useDesk({ onVerdict: true })
  const nothing = reading === undefined
  useEffect(() => {
    if (nothing) replaceWith('staff-scan')
  }, [nothing])
  const { verdict, problem } = reading ?? {}
  const note = verdict && tellDone(verdict)
  return (
    <Page>
      {verdict && <Said key={verdict.readAt} verdict={verdict} typed={reading !== undefined && 'number' in reading.read} />}
      {problem && <NotRead problem={problem} onBack={next} />}
      {!verdict && !problem && <Looking />}
      <Bar {...(note === undefined ? {} : { note })}>
        <Button kind={problem ? 'secondary' : 'primary'} onPress={next}>
          扫下一位
        </Button>
      </Bar>
    </Page>
  )
}
