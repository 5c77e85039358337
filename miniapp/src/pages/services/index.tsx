import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { MainTabs } from '../main-tabs.tsx'

export default function ServicesPage() {
  return (
    <Page>
      <Nav title='办事' first />
      <Body tabs>办事</Body>
      <MainTabs on='services' />
    </Page>
  )
}
