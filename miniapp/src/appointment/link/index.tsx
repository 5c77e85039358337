import { readScene } from '@huifuwu/domain'
import { useEffect } from 'react'
import { replaceWith, useParams } from '../../platform/navigate.ts'
import { toProblem } from '../../platform/problem.ts'
import { useRead } from '../../platform/query.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { findTarget, type Target } from './find-target.ts'

function go(target: Exclude<Target, { refusal: string }>): void {
  const { page, ...params } = target
  if (page === 'guide') replaceWith('guide', params as Extract<Target, { page: 'guide' }>)
  else if (page === 'time') replaceWith('time', params as Extract<Target, { page: 'time' }>)
  else replaceWith('detail', params as Extract<Target, { page: 'detail' }>)
}

function useTarget(scene: string | undefined) {
  const kind = readScene(scene ?? '')?.kind
  // What the phone kept may lack what a new poster is about, and is there before this page can be replaced.
  const matters = useRead('GET /matters', {}, { off: kind !== 'guide' && kind !== 'time', anew: true })
  const venues = useRead('GET /venues', {}, { off: kind !== 'time', anew: true })
  const target = findTarget(scene, { matters: matters.data?.matters, venues: venues.data?.venues })
  const reload = () => Promise.all([matters.refetch(), ...(kind === 'time' ? [venues.refetch()] : [])])
  return { target, problem: matters.error ?? venues.error, reload }
}

/** Where codes on posters and shared links arrive: it leads on, and nobody comes back to it. */
export default function LinkPage() {
  const { scene } = useParams('link')
  const { target, problem, reload } = useTarget(scene)
  const where = target && 'page' in target ? JSON.stringify(target) : undefined
  useEffect(() => {
    if (where === undefined) return
    // A page that is replaced while it is being opened leaves its parameters to the next one.
    const timer = setTimeout(() => go(JSON.parse(where)))
    return () => clearTimeout(timer)
  }, [where])
  const shown = target && 'refusal' in target ? toProblem(target.refusal) : undefined
  return (
    <Page>
      <Nav title='惠服务' />
      <Body>
        {shown && <Trouble problem={shown} />}
        {!target && (problem ? <Trouble problem={problem} onRetry={() => void reload()} /> : <BoneCard lines={8} />)}
      </Body>
    </Page>
  )
}
