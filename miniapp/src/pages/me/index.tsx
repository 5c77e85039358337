import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePersonFirst } from '../../field/person-first.tsx'
import { useFieldNow } from '../../field/use-field-now.ts'
import { useUpcoming } from '../../field/use-upcoming.ts'
import { open } from '../../platform/navigate.ts'
import { addressOf } from '../../platform/page-address.ts'
import { Link } from '../../ui/button.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { HelpCard } from '../help-card.tsx'
import { MainTabs } from '../main-tabs.tsx'
import { OwnRows, SettingRows } from './rows.tsx'
import { SignOutSheet } from './sign-out-sheet.tsx'
import { Who } from './who.tsx'

export default function MePage() {
  const person = usePersonFirst({ goOn: addressOf('me') })
  const { appointments } = useUpcoming()
  const { elderly } = useMode()
  const now = useFieldNow()
  const [leaving, setLeaving] = useState(false)
  const { signedIn, me, sheet } = person
  return (
    <Page>
      <Nav title='我的' first />
      <Body tabs quiet={elderly}>
        <Who person={person} />
        {signedIn && <OwnRows next={appointments?.[0]} nameless={me?.realName === null} now={now} elderly={elderly} />}
        <SettingRows elderly={elderly} onSignOut={signedIn ? () => setLeaving(true) : undefined} />
        {elderly && <HelpCard />}
        <View className='hf-center hf-m4'>
          <Link plain onPress={() => open('staff-sign-in')}>
            工作人员入口
          </Link>
        </View>
      </Body>
      <MainTabs on='me' />
      {sheet}
      {leaving && <SignOutSheet onClose={() => setLeaving(false)} />}
    </Page>
  )
}
