import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { Answer } from '../../field/answer.tsx'
import { type Answered, call } from '../../platform/api.ts'
import { useParams } from '../../platform/navigate.ts'
import type { Problem } from '../../platform/problem.ts'
import { useRead } from '../../platform/query.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Body, Page, Title } from '../../ui/page.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'
import { enter } from '../enter.ts'
import { Residents, Staff } from './people.tsx'

type AccountId = Answered<'GET /sign-ins/demo'>['residents'][0]['accountId']

export default function DemoPage() {
  const entrance = useParams('demo')
  const people = useRead('GET /sign-ins/demo', {})
  const { mutate, isPending, variables, error } = useMutation<void, Problem, AccountId>({
    mutationFn: async (accountId) => enter(await call('POST /sign-ins/demo', { body: { accountId } }), entrance),
  })
  return (
    <Page>
      <Nav title='演示登录' />
      <Body>
        <Answer of={people} bones={<BoneCard lines={6} />}>
          {({ residents, staff }) => (
            <>
              <Notice kind='warn' icon='info' title='这里是演示'>
                人和号都是编的。正式使用时没有这一页。
              </Notice>
              <View className='hf-m4'>
                <Title>您想当谁？</Title>
              </View>
              {error && <TroubleNotice problem={error} />}
              <Residents residents={residents} entering={isPending ? variables : undefined} onPick={mutate} />
              <Staff staff={staff} />
            </>
          )}
        </Answer>
      </Body>
    </Page>
  )
}
