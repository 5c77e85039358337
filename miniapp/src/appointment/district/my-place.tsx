import { View } from '@tarojs/components'
import { useWhere, type Where } from '../../field/where.ts'
import { askedBy, canAllow } from '../../platform/location.ts'
import { goBack } from '../../platform/navigate.ts'
import { Card } from '../../ui/card.tsx'
import { status } from '../../ui/press.ts'
import { Row } from '../../ui/row.tsx'
import { askWhere } from '../ask-where.ts'

function sayPlace({ spot, asking, refusal }: Where): string {
  if (asking) return `${askedBy}正在问您`
  if (refusal === 'barred') return `手机的定位没开，或没让${askedBy}用。点这里去开`
  if (refusal === 'refused' || refusal === 'declined') return canAllow ? '您上次没给。点这里去开定位' : '您没给。在下面自己选，一样用'
  if (refusal === 'failed') return '这会儿说不出您在哪。在下面自己选，一样用'
  return spot ? '正在用' : `${askedBy}会先问您`
}

/** The place itself, in place of a district. */
export function MyPlace() {
  const where = useWhere()
  const use = async (): Promise<void> => {
    const { spot } = await askWhere()
    if (spot) goBack()
  }
  return (
    <View className='hf-m3' {...status()}>
      <Card flush>
        <Row icon='pin' title='用我的位置' sub={sayPlace(where)} last onPress={() => void use()} />
      </Card>
    </View>
  )
}
