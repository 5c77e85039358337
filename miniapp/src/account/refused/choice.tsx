import { View } from '@tarojs/components'
import { useState } from 'react'
import { keptConsent, sendConsent } from '../../field/consent.ts'
import { ConsentSheet } from '../../field/consent-sheet.tsx'
import { showUntil } from '../../field/time-words.ts'
import { fieldNow } from '../../platform/clock.ts'
import { replaceWith, returnTo } from '../../platform/navigate.ts'
import { addressOf } from '../../platform/page-address.ts'
import type { Pages } from '../../platform/pages.ts'
import { queryClient } from '../../platform/query.ts'
import { isSignedIn } from '../../platform/sign-in.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { Void } from '../../ui/void.tsx'
import { OtherWays } from './other-ways.tsx'

async function goOnAgreed(entrance: Pages['refused']): Promise<void> {
  if (!isSignedIn('resident')) return replaceWith('sign-in', entrance)
  await sendConsent().catch(() => undefined)
  await queryClient.invalidateQueries({ queryKey: ['GET /me'] })
  returnTo(entrance.goOn ?? addressOf('home'))
}

function Why() {
  const kept = keptConsent()
  const said = kept && !kept.agreed ? `您 ${showUntil(new Date(kept.at), fieldNow())} 没同意隐私说明，` : '要您先同意隐私说明。'
  return (
    <Void icon='lock' over title='约号要核对是不是本人'>
      <View>{said}</View>
      <View>{kept && !kept.agreed ? '所以没收您的信息，网上还约不了号。' : '没同意之前不收您的信息。'}</View>
    </Void>
  )
}

/** What a refusal leaves, and the way to think again. */
export function ConsentChoice({ entrance, asked: askedAtFirst = false }: { entrance: Pages['refused']; asked?: boolean }) {
  const [asked, setAsked] = useState(askedAtFirst)
  const onAnswer = (agreed: boolean) => {
    setAsked(false)
    if (agreed) void goOnAgreed(entrance)
  }
  return (
    <Page>
      <Nav title='惠预约' />
      <Body bar>
        <Why />
        <OtherWays />
      </Body>
      <Bar>
        <Button onPress={() => setAsked(true)}>看隐私说明，再决定</Button>
      </Bar>
      {asked && <ConsentSheet onClose={() => setAsked(false)} onAnswer={onAnswer} />}
    </Page>
  )
}
