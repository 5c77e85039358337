import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { MainTabs } from '../main-tabs.tsx'

export default function CodePage() {
  return (
    <Page>
      <Nav title='亮码' first />
      <Body tabs>亮码</Body>
      <MainTabs on='code' />
    </Page>
  )
}
