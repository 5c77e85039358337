import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { MainTabs } from '../main-tabs.tsx'

export default function MePage() {
  return (
    <Page>
      <Nav title='我的' first />
      <Body tabs>我的</Body>
      <MainTabs on='me' />
    </Page>
  )
}
