import { Button as NativeButton, View } from '@tarojs/components'
import { isH5 } from '../platform/settings.ts'
import { status } from './press.ts'
import { Row, RowInside } from './row.tsx'
import { type Sent, useCopy } from './use-copy.ts'

const title = '转发给家人'

function CopyRow(sent: Sent) {
  const { said, copy } = useCopy(sent)
  return <Row icon='chat' title={title} {...(said ? { sub: <View {...status()}>{said}</View> } : {})} last onPress={copy} />
}

/** What ShareButton does, as the last line of a card. */
export function ShareRow(sent: Sent) {
  if (isH5) return <CopyRow {...sent} />
  return (
    <NativeButton className='hf-row hf-row-native is-last' openType='share'>
      <RowInside icon='chat' title={title} leads />
    </NativeButton>
  )
}
