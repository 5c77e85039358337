import { View } from '@tarojs/components'
import { useParams } from '../../platform/navigate.ts'
import { canScan, scanCode } from '../../platform/scan.ts'
import { Camera } from '../../ui/camera.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'
import { DutyLine } from '../duty-line.tsx'
import { toRead } from '../reading.ts'
import { StaffTabs } from '../staff-tabs.tsx'
import { useDesk } from '../use-desk.ts'
import { NumberCard } from './number-card.tsx'
import { TodayCard } from './today-card.tsx'

export default function ScanPage() {
  const { typing } = useParams('staff-scan')
  const { duty, problem, read } = useDesk()
  const scan = async () => {
    const text = await scanCode()
    if (text !== undefined) read(toRead(text))
  }
  return (
    <Page>
      <Nav title='扫码' first />
      <Body tabs flat>
        {duty && <DutyLine duty={duty} />}
        {problem && <TroubleNotice problem={problem} />}
        <View className='hf-m2'>
          {canScan ? <Camera hint='点这里，把预约码放进框里' onPress={() => void scan()} /> : <Camera hint='没有摄像头，用扫码枪扫' />}
        </View>
        <NumberCard focus={typing === 'yes'} onNumber={(number) => read({ number })} />
        {duty && <TodayCard duty={duty} />}
      </Body>
      <StaffTabs on='staff-scan' duty={duty} />
    </Page>
  )
}
