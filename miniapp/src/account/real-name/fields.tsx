import { normaliseIdNumber, normaliseName } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { changeClaim, useClaim } from '../claim.ts'
import type { Wrong } from './view.ts'

/** Tidied only on leaving a field: while somebody types, the text is theirs. */
export function RealNameFields({ wrong, onDone }: { wrong: Wrong; onDone: () => void }) {
  const { name, idNumber } = useClaim()
  return (
    <>
      <Field label='证件类型'>
        <View>居民身份证</View>
        <View className='hf-2'>别的证件，带去任一大厅当场核对</View>
      </Field>
      <Field label='姓名' help={wrong.name ? undefined : '和证件上一样'} error={wrong.name}>
        <Input
          label='姓名'
          value={name}
          wrong={wrong.name !== undefined}
          most={60}
          onInput={(typed) => changeClaim({ name: typed })}
          onLeave={() => changeClaim({ name: normaliseName(name) })}
        />
      </Field>
      <Field label='证件号' help={wrong.idNumber ? undefined : '18 位，最后一位可能是 X'} error={wrong.idNumber}>
        <Input
          label='证件号'
          kind='id-number'
          value={idNumber}
          wrong={wrong.idNumber !== undefined}
          most={60}
          onInput={(typed) => changeClaim({ idNumber: typed })}
          onLeave={() => changeClaim({ idNumber: normaliseIdNumber(idNumber) })}
          onDone={onDone}
        />
      </Field>
    </>
  )
}
