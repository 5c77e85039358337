import { replaceWith } from '../platform/navigate.ts'
import { type Tab, Tabs } from '../ui/tabs.tsx'
import { type Duty, may } from './duty.ts'

type Key = 'staff-scan' | 'staff-queue' | 'staff-me'
const tabs: (Tab & { key: Key })[] = [
  { key: 'staff-scan', icon: 'scan', word: '扫码' },
  { key: 'staff-queue', icon: 'calendar', word: '今天' },
  { key: 'staff-me', icon: 'me', word: '我' },
]
type Props = { on: Key; duty: Duty | undefined }

export function StaffTabs({ on, duty }: Props) {
  const shown = tabs.filter(({ key }) => key !== 'staff-scan' || !duty || may(duty, 'check-in'))
  return <Tabs tabs={shown} on={on} onPick={(key) => key !== on && replaceWith(key as Key)} />
}
