import { View } from '@tarojs/components'
import { useState } from 'react'
import { Answer, OldStrip } from '../../field/answer.tsx'
import { useFieldNow } from '../../field/use-field-now.ts'
import type { Answered } from '../../platform/api.ts'
import { goBackTo, useParams } from '../../platform/navigate.ts'
import { usePull } from '../../platform/pull.ts'
import { useRead } from '../../platform/query.ts'
import { Bar } from '../../ui/bar.tsx'
import { BoneCard } from '../../ui/bone.tsx'
import { Button, Link } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page, Title } from '../../ui/page.tsx'
import { ReleaseRow } from './release-row.tsx'
import { showReleased } from './view.ts'

const few = { normal: 7, elderly: 3 }

function Releases({ answer: { matter, venue, releases, releasedUntil } }: { answer: Answered<'GET /venues/:venueId/releases'> }) {
  const { elderly } = useMode()
  const now = useFieldNow()
  const [all, setAll] = useState(false)
  const shown = all ? releases : releases.slice(0, elderly ? few.elderly : few.normal)
  return (
    <>
      <Title>后面的号什么时候放？</Title>
      <View className='hf-2'>{`${elderly ? matter.plainName : matter.name}，${venue.name}`}</View>
      <View className='hf-2'>{showReleased(releasedUntil, now)}</View>
      <View className='hf-m3'>
        <Card flush>
          {shown.map((release, at) => (
            <ReleaseRow key={release.on} release={release} last={at === shown.length - 1} />
          ))}
        </Card>
      </View>
      {shown.length < releases.length && (
        <Link plain onPress={() => setAll(true)}>
          看更后面的
        </Link>
      )}
      <View className='hf-2 hf-m3'>没列出来的日子大厅休息。有人取消的号会马上放回来，不等放号。</View>
    </>
  )
}

/** Which days open when, as the policy of the hall says. */
export default function ReleasePage() {
  const place = useParams('release')
  const { matterId, venueId } = place
  const releases = useRead(
    'GET /venues/:venueId/releases',
    { params: { venueId }, query: { matterId } },
    { pollSeconds: ({ pollSeconds }) => pollSeconds },
  )
  usePull(releases.refetch)
  const { data, error } = releases
  return (
    <Page>
      <Nav title='放号日历' />
      <OldStrip problem={error} readAt={data && new Date(data.readAt)} />
      <Body bar>
        <Answer of={releases} bones={<BoneCard lines={8} />}>
          {(answer) => <Releases answer={answer} />}
        </Answer>
      </Body>
      {data && (
        <Bar>
          <Button onPress={() => goBackTo('time', place)}>看现在能约的</Button>
        </Bar>
      )}
    </Page>
  )
}
