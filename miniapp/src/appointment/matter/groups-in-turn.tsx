import { View } from '@tarojs/components'
import { useState } from 'react'
import { Link } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Row } from '../../ui/row.tsx'
import { MatterGroup } from './matter-group.tsx'
import type { Group } from './view.ts'

/** What happens in life first, and only what belongs to that: a hundred rows at once are too many. */
export function GroupsInTurn({ groups }: { groups: Group[] }) {
  const [name, setName] = useState<string>()
  const chosen = groups.find((group) => group.name === name)
  if (chosen) {
    return (
      <>
        <MatterGroup group={chosen} />
        <Link plain onPress={() => setName(undefined)}>
          看别的事
        </Link>
      </>
    )
  }
  return (
    <View className='hf-m3'>
      <Card flush>
        {groups.map((group, at) => (
          <Row
            key={group.name}
            title={group.name}
            sub={`${group.matters.length} 件`}
            last={at === groups.length - 1}
            onPress={() => setName(group.name)}
          />
        ))}
      </Card>
    </View>
  )
}
