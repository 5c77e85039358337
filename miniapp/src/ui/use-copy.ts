import { useState } from 'react'
import { copyLink, linkOf } from '../platform/share.ts'

/** words: what a browser copies over the link. */
export type Sent = { scene: string; words?: string }

/** In a browser a page is sent on by hand; where it lets no page write to its clipboard, what is to be copied stands there. */
export function useCopy({ scene, words }: Sent) {
  const [copied, setCopied] = useState<boolean>()
  const byHand = `长按复制：${[words, linkOf(scene)].filter(Boolean).join('，')}`
  return {
    said: copied === undefined ? undefined : copied ? '复制了，到聊天里粘贴就行' : byHand,
    copy: () => void copyLink(scene, words).then(setCopied),
  }
}
