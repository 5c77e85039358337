import type { CSSProperties } from 'react'
import { join } from './join.ts'
import { useMode } from './mode.ts'

/** Class and variables that the tokens need: on the root View of a page, and again in a RootPortal. */
export function useRoot(extra?: string): { className: string; style: CSSProperties } {
  const { elderly, screen } = useMode()
  const style = {
    '--scale': String(screen.scale),
    '--status': screen.status,
    '--navbar': screen.navbar,
    '--capsule': screen.capsule,
    '--safe': screen.safe,
  }
  return { className: join('hf', elderly && 'elderly', extra), style: style as CSSProperties }
}
