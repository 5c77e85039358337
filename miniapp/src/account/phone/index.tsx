import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { replaceWith, useParams } from '../../platform/navigate.ts'
import { phoneKind } from '../../platform/phone-number.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page, Title } from '../../ui/page.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'
import { changeClaim, isClaimed } from '../claim.ts'
import { PhoneForDemo } from './for-demo.tsx'
import { PhoneFromWechat } from './from-wechat.tsx'
import { useProve } from './use-prove.ts'
import { WhatFor } from './what-for.tsx'

const Phone = phoneKind === 'wechat' ? PhoneFromWechat : PhoneForDemo

/** Loaded anew, this page has lost what the one before it was told: back to it, in place of this one. */
function useClaimed(goOn: string | undefined): boolean {
  const [claimed] = useState(isClaimed)
  useEffect(() => {
    if (claimed) return
    changeClaim({ reopened: true })
    replaceWith('real-name', { goOn })
  }, [claimed, goOn])
  return claimed
}

export default function PhonePage() {
  const { goOn } = useParams('phone')
  const claimed = useClaimed(goOn)
  const { mutate, isPending, error } = useProve(goOn)
  return (
    <Page>
      <Nav title='手机号' />
      {claimed && (
        <Body bar>
          <Title>您的手机号是哪个？</Title>
          <View className='hf-2'>要是您本人名下的。不打广告电话。</View>
          {error && (
            <View className='hf-m3'>
              <TroubleNotice problem={error} />
            </View>
          )}
          <WhatFor />
          <Phone waiting={isPending} onPhone={mutate} />
        </Body>
      )}
    </Page>
  )
}
