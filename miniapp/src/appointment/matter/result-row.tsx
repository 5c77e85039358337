import type { MatterLine } from '@huifuwu/contract'
import type { Hit, Range } from '@huifuwu/domain'
import { Text } from '@tarojs/components'
import { leadOn, showMatterLine, showMatterPlainly, showOccasion } from '../../field/matter-row.tsx'
import { Marked } from '../../ui/marked.tsx'
import { useMode } from '../../ui/mode.ts'
import { Row } from '../../ui/row.tsx'

type Named = { text: string; mark: Range | undefined }
type Names = { title: Named; also: Named | undefined }

/** The name people see, and another one when that was the one they meant. */
function nameHit({ matter, name, plainName, word }: Hit<MatterLine>, elderly: boolean): Names {
  const official = { text: matter.name, mark: name }
  const plain = { text: matter.plainName, mark: plainName }
  const [title, other] = elderly ? [plain, official] : [official, plain]
  if (title.mark) return { title, also: undefined }
  return { title, also: word ? { text: word.text, mark: word } : other.mark && other }
}

type Props = { hit: Hit<MatterLine>; now: Date; last: boolean }

export function ResultRow({ hit, now, last }: Props) {
  const { elderly } = useMode()
  const { title, also } = nameHit(hit, elderly)
  const show = elderly ? showMatterPlainly : also ? showMatterLine : showOccasion
  const line = show(hit.matter, now)
  const sub = also ? (
    <Text>
      也叫“
      <Marked {...also} />
      ”，{line}
    </Text>
  ) : (
    line
  )
  const label = [title.text, ...(also ? [`也叫“${also.text}”`] : []), line].join('，')
  return <Row title={<Marked {...title} />} sub={sub} last={last} onPress={leadOn(hit.matter)} label={label} />
}
