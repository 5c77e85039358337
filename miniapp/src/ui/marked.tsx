import { Text } from '@tarojs/components'

type Props = { text: string; mark: { from: number; to: number } | undefined }

/** A text of which a part was looked for. */
export function Marked({ text, mark }: Props) {
  if (!mark) return <Text>{text}</Text>
  return (
    <Text>
      {text.slice(0, mark.from)}
      <Text className='hf-mark'>{text.slice(mark.from, mark.to)}</Text>
      {text.slice(mark.to)}
    </Text>
  )
}
