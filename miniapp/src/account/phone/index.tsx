import { View } from '@tarojs/components'
import { useParams } from '../../platform/navigate.ts'
import { phoneKind } from '../../platform/phone-number.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page, Title } from '../../ui/page.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'
import { PhoneForDemo } from './for-demo.tsx'
import { PhoneFromWechat } from './from-wechat.tsx'
import { useProve } from './use-prove.ts'
import { WhatFor } from './what-for.tsx'

const Phone = phoneKind === 'wechat' ? PhoneFromWechat : PhoneForDemo

export default function PhonePage() {
  const { goOn } = useParams('phone')
  const { mutate, isPending, error } = useProve(goOn)
  return (
    <Page>
      <Nav title='手机号' />
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
    </Page>
  )
}
