import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { join } from './join.ts'
import { heading, region } from './press.ts'
import { ReadAloud } from './read-aloud.tsx'
import { useRoot } from './root.ts'

/** Root of every page: header, body, bar or tabs, sheets are its children. */
export function Page({ children }: PropsWithChildren) {
  return (
    <View {...useRoot()} {...region('main')}>
      {children}
    </View>
  )
}

type BodyProps = PropsWithChildren<{ bar?: boolean; tabs?: boolean; white?: boolean; flat?: boolean; quiet?: boolean }>

/** bar, tabs: leaves room for what is fixed below; flat: no room above; quiet: the page has its own place for reading aloud. */
export function Body({ children, bar, tabs, white, flat, quiet }: BodyProps) {
  const className = join('hf-body', bar && 'has-bar', tabs && 'has-tabs', white && 'is-white', flat && 'is-flat')
  return (
    <View className={className}>
      {children}
      {!quiet && <ReadAloud />}
    </View>
  )
}

/** The question of the page. */
export function Title({ children }: PropsWithChildren) {
  return (
    <View className='hf-title' {...heading(1)}>
      {children}
    </View>
  )
}

type HeadingProps = PropsWithChildren<{ end?: ReactNode; tight?: boolean; first?: boolean }>

/** Over a card; end: a link or a caption at the right; first: nothing stands above it. */
export function Heading({ children, end, tight, first }: HeadingProps) {
  return (
    <View className={join('hf-h', tight && 'is-tight', first && 'is-first')}>
      <View {...heading(2)}>{children}</View>
      {end}
    </View>
  )
}
