import { openTab } from '../platform/navigate.ts'
import type { TabName } from '../platform/pages.ts'
import { type Tab, Tabs } from '../ui/tabs.tsx'

const tabs: (Tab & { key: TabName })[] = [
  { key: 'home', icon: 'home', word: '首页' },
  { key: 'services', icon: 'services', word: '办事' },
  { key: 'code', icon: 'code', word: '亮码' },
  { key: 'me', icon: 'me', word: '我的' },
]

export const MainTabs = ({ on }: { on: TabName }) => <Tabs tabs={tabs} on={on} onPick={(key) => openTab(key as TabName)} />
