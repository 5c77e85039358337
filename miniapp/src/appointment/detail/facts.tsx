import type { Appointment } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { showPlace } from '../../field/place-words.ts'
import { open } from '../../platform/navigate.ts'
import { canOpenLocation, openLocation } from '../../platform/open-location.ts'
import { Link } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Fact } from '../../ui/fact.tsx'
import { useMode } from '../../ui/mode.ts'
import { sayHours } from '../hours-words.ts'
import { Bring } from '../materials.tsx'

function Place({ appointment }: { appointment: Appointment }) {
  const { venue } = appointment
  const { elderly } = useMode()
  const way = canOpenLocation ? (
    <View className='hf-ml3'>
      <Link end onPress={() => openLocation(venue)}>
        导航
      </Link>
    </View>
  ) : undefined
  return (
    <Fact label='地点' end={way}>
      <View>{showPlace(appointment)}</View>
      <View className='hf-2'>{venue.address}</View>
      <View className='hf-2 hf-num'>{elderly ? sayHours(venue.hours) : venue.hours}</View>
    </Fact>
  )
}

const List = ({ matterId }: { matterId: Appointment['matter']['id'] }) => (
  <View className='hf-ml3'>
    <Link end onPress={() => open('guide', { matterId })} label='清单，看办事指南'>
      清单
    </Link>
  </View>
)

/** What, who, where, what to bring. */
export function Facts({ appointment }: { appointment: Appointment }) {
  const { matter, person } = appointment
  const { elderly } = useMode()
  return (
    <Card flush next>
      <Fact label='事项'>{elderly ? matter.plainName : matter.name}</Fact>
      <Fact label='办理人'>{`${person.name}（本人）`}</Fact>
      <Place appointment={appointment} />
      <Fact label='请带' end={<List matterId={matter.id} />} last>
        <Bring matter={matter} />
      </Fact>
    </Card>
  )
}
