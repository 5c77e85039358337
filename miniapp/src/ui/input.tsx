import { Input as NativeInput, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { isH5 } from '../platform/settings.ts'
import { join } from './join.ts'
import { useTyped } from './typed.ts'

type Kind = 'text' | 'password' | 'id-number' | 'phone' | 'code' | 'short'
type Props = {
  label: string
  value: string
  onInput: (value: string) => void
  kind?: Kind
  hint?: string
  wrong?: boolean
  most?: number
  focus?: boolean
  grow?: boolean
  end?: ReactNode
  onDone?: () => void
  onLeave?: () => void
}

/** A number field of a browser refuses what people paste: spaces, full-width digits, a zero in front. */
const digits = isH5 ? 'text' : 'number'

const native = {
  text: { type: 'text' },
  password: { type: 'text', password: true },
  'id-number': { type: 'idcard' },
  phone: { type: digits },
  code: { type: digits },
  short: { type: 'text' },
} as const

const lookOf = (kind: Kind, wrong: boolean | undefined, inside: boolean): string =>
  join(kind === 'code' && 'is-code', kind === 'short' && 'is-short', wrong ? 'is-error' : inside && 'is-focus')

type Spoken = { label: string; wrong: boolean | undefined; kind: Kind }

function spoken({ label, wrong, kind }: Spoken) {
  if (!isH5) return {}
  const keyboard = kind === 'phone' || kind === 'code' ? { inputMode: 'numeric' } : {}
  return { nativeProps: { 'aria-label': label, 'aria-invalid': wrong ? 'true' : 'false', ...keyboard } }
}

/** label speaks to screen readers; code: six digits in one field, so that autofill and paste work; short: the number beside a QR; end: a Link inside the field. */
export function Input({ label, value, onInput, kind = 'text', hint, wrong, most, focus, grow, end, onDone, onLeave }: Props) {
  const [inside, setInside] = useState(false)
  const [left, setLeft] = useState(false)
  const { key, note, ...typed } = useTyped(value)
  return (
    <View className={join('hf-input', lookOf(kind, wrong, inside), grow && 'hf-grow')}>
      <NativeInput
        key={key}
        {...typed}
        {...native[kind]}
        className='hf-input-text'
        placeholder={hint ?? ''}
        placeholderClass='hf-input-hint'
        maxlength={most ?? 140}
        // A browser's field would take the focus back each time it is drawn, and no key could leave it.
        focus={Boolean(focus) && !left}
        {...spoken({ label, wrong, kind })}
        onInput={(event) => {
          note(event.detail.value)
          onInput(event.detail.value)
        }}
        onFocus={() => setInside(true)}
        onBlur={() => {
          setInside(false)
          setLeft(true)
          onLeave?.()
        }}
        onConfirm={() => onDone?.()}
      />
      {end}
    </View>
  )
}
