import type { Appointment } from '@huifuwu/contract'
import { showMoment } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { showStartPlainly } from '../../field/time-words.ts'
import { open, openTab } from '../../platform/navigate.ts'
import { Entries, Entry } from '../../ui/entry.tsx'

type Props = { halls: number | undefined; next: Appointment | undefined; now: Date; elderly: boolean }

function sayNext({ next, now, elderly }: Props): string {
  if (!next) return elderly ? '看约好的' : '约好的都在这'
  const startsAt = new Date(next.startsAt)
  return elderly ? showStartPlainly(startsAt, now) : showMoment(startsAt, now)
}

const sayHalls = ({ halls, elderly }: Props): string => (halls === undefined || elderly ? '去大厅前先约号' : `${halls} 个大厅可约`)

/** Only what exists. */
export function HomeEntries(props: Props) {
  return (
    <View className='hf-m3'>
      <Entries>
        <Entry icon='calendar' name='惠预约' sub={sayHalls(props)} onPress={() => open('matter')} />
        <Entry icon='clock' name='我的预约' sub={sayNext(props)} onPress={() => open('list')} />
        <Entry icon='code' name='亮预约码' sub='到大厅扫这个' onPress={() => openTab('code')} />
        <Entry icon='services' name='办事' sub='按生活里的事找' onPress={() => openTab('services')} />
      </Entries>
    </View>
  )
}
