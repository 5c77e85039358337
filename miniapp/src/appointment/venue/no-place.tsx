import { View } from '@tarojs/components'
import type { Where } from '../../field/where.ts'
import { askedBy, canAllow } from '../../platform/location.ts'
import { Button, ButtonPair } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { askWhere } from '../ask-where.ts'
import { useToDistrict } from './to-district.ts'

const notGiven = '您没给位置。选个区县，也能按远近排。'
const why: Record<NonNullable<Where['refusal']>, string> = {
  refused: notGiven,
  declined: notGiven,
  barred: `手机的定位没开，或没让${askedBy}用。选个区县，也能按远近排。`,
  failed: `${askedBy}这会儿说不出您在哪。选个区县，也能按远近排。`,
}

/** 93: without a place a district does as well. */
export function NoPlace({ refusal }: { refusal: NonNullable<Where['refusal']> }) {
  const toDistrict = useToDistrict()
  const choose = (half: boolean) => (
    <Button kind='secondary' small half={half} onPress={toDistrict}>
      选区县
    </Button>
  )
  return (
    <>
      <Notice kind='info' icon='pin' title='不知道您在哪'>
        {why[refusal]}
      </Notice>
      <View className='hf-m2'>
        {canAllow ? (
          <ButtonPair>
            <Button kind='secondary' small half onPress={() => void askWhere()}>
              去开定位
            </Button>
            {choose(true)}
          </ButtonPair>
        ) : (
          choose(false)
        )}
      </View>
    </>
  )
}
