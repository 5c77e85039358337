import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { replaceWith, useParams } from '../../platform/navigate.ts'
import { isExpired, isSignedIn } from '../../platform/sign-in.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'
import { Locked } from '../locked.tsx'
import { TwoSteps } from '../two-steps.tsx'
import { Fields } from './fields.tsx'
import { useForm } from './use-form.ts'

const Ended = () => (
  <View className='hf-b5'>
    <Notice kind='warn' icon='lock' title='要重新登录一下'>
      好一阵没动，或在别处退出了，怕别人用这个台，先退出了。签到过的都在，登录后回到刚才那一页，没扫完的接着扫。
    </Notice>
  </View>
)

export default function StaffSignInPage() {
  const { userName = '', goOn } = useParams('staff-sign-in')
  const [expired] = useState(() => isExpired('staff'))
  const form = useForm(userName, goOn)
  const { error, isPending, send, clear } = form
  useEffect(() => {
    if (isSignedIn('staff')) replaceWith('staff-hall')
  }, [])
  if (error?.code === 'staff-locked') return <Locked problem={error} onAgain={() => clear(form.userName)} onOther={() => clear('')} />
  return (
    <Page>
      <Nav title='工作人员' />
      <Body bar>
        <TwoSteps at={1} title='工作人员登录' sub='大厅发的账号，和您自己办事的账号分开。' />
        {expired && !error && <Ended />}
        {error && (
          <View className='hf-b5'>
            <TroubleNotice problem={error} />
          </View>
        )}
        <Fields {...form} />
        <Notice kind='info'>忘了密码，找本厅管理员重设。一阵子没动会自动退出，没扫完的不会丢。</Notice>
      </Body>
      <Bar>
        <Button wait={isPending && '正在核对'} onPress={send}>
          下一步
        </Button>
      </Bar>
    </Page>
  )
}
