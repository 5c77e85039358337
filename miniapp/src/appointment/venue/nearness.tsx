import { View } from '@tarojs/components'
import { showUpdated } from '../../field/time-words.ts'
import { askedBy } from '../../platform/location.ts'
import { Link } from '../../ui/button.tsx'
import { Heading } from '../../ui/page.tsx'
import { status } from '../../ui/press.ts'
import { NoPlace } from './no-place.tsx'
import { useToDistrict } from './to-district.ts'
import type { Start } from './use-start.ts'

/** From where it counts, and another place to count from. */
export function NearFrom({ where: { spot, district } }: Pick<Start, 'where'>) {
  const end = (
    <Link end onPress={useToDistrict()}>
      换区县
    </Link>
  )
  return (
    <Heading tight end={end}>
      {spot ? '离您近的在前' : `离${district}近的在前`}
    </Heading>
  )
}

const Saying = ({ children }: { children: string }) => (
  <View className='hf-2 hf-m3' {...status()}>
    {children}
  </View>
)

function WhyNot({ where: { district, refusal } }: Start) {
  if (district) return <Saying>{`这会儿查不到${district}在哪，先按最早能办排。过一会儿下拉再试。`}</Saying>
  return (
    <View className='hf-m3'>
      <NoPlace refusal={refusal ?? 'failed'} />
    </View>
  )
}

/** What is said over the halls when the nearest is asked for: from where it counts, or why not. */
export function Nearness({ readAt, ...from }: Start & { readAt: string }) {
  const { where, start, waiting } = from
  if (where.asking) return <Saying>{`${askedBy}正在问您的位置。`}</Saying>
  if (start) return <NearFrom where={where} />
  if (waiting) return <Saying>{`正在看哪个大厅离${where.district}近。`}</Saying>
  return (
    <>
      <WhyNot {...from} />
      <Heading tight end={<View className='hf-caption'>{showUpdated(new Date(readAt))}</View>}>
        先按最早能办排
      </Heading>
    </>
  )
}
