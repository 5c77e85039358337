import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { MainTabs } from '../main-tabs.tsx'

export default function HomePage() {
  return (
    <Page>
      <Nav title='惠服务' first />
      <Body tabs>惠服务</Body>
      <MainTabs on='home' />
    </Page>
  )
}
