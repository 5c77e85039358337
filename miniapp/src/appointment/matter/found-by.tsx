import type { MatterLine } from '@huifuwu/contract'
import { type Hit, mostHits, type Said } from '@huifuwu/domain'
import { Text, View } from '@tarojs/components'
import { status } from '../../ui/press.ts'

const saidAs = (said: readonly Said[] | undefined): string => (said ?? []).map(({ sound }) => sound).join(' ')

/** How what was typed is read, if it is the same in all that was found. */
function readAlike(hits: readonly Hit<MatterLine>[]): readonly Said[] | undefined {
  const [first] = hits
  return hits.every(({ said }) => saidAs(said) === saidAs(first?.said)) ? first?.said : undefined
}

const Sound = ({ sound, typed }: Said) => (
  <Text>
    {typed > 0 && <Text className='hf-mark'>{sound.slice(0, typed)}</Text>}
    {sound.slice(typed)}
  </Text>
)

/** 按拼音 “shen fen zheng” 找到 4 项. */
export function FoundBy({ hits }: { hits: readonly Hit<MatterLine>[] }) {
  const said = readAlike(hits)
  return (
    <View className='hf-caption hf-m3' {...status()}>
      {said && (
        <Text>
          按拼音 “
          {said.map((each, at) => (
            <Text key={`${at + 1} ${each.sound}`}>
              {at > 0 && ' '}
              <Sound {...each} />
            </Text>
          ))}
          ”{' '}
        </Text>
      )}
      <Text>{hits.length < mostHits ? `找到 ${hits.length} 项` : `先列 ${mostHits} 项，多写几个字更准`}</Text>
    </View>
  )
}
