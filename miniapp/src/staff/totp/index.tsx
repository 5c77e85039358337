import { View } from '@tarojs/components'
import { replaceWith, useParams } from '../../platform/navigate.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Body, Heading, Page } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'
import { Locked } from '../locked.tsx'
import { TwoSteps } from '../two-steps.tsx'
import { useTotp } from './use-totp.ts'

const Advice = () => (
  <>
    <Heading>动态码用不了？</Heading>
    <Card flush>
      <Row icon='clock' title='码总说不对' sub='把手机时间改成自动，再试一次' />
      <Row icon='people' title='换了手机' sub='找本厅管理员重新绑定' last />
    </Card>
  </>
)

export default function TotpPage() {
  const { challenge = '', goOn } = useParams('staff-totp')
  const { typed, setTyped, tell, isPending, error, send } = useTotp({ challenge, goOn })
  const fromStart = () => replaceWith('staff-sign-in', { goOn })
  if (error?.code === 'staff-locked') return <Locked problem={error} onAgain={fromStart} onOther={fromStart} />
  const late = error?.code === 'staff-challenge-expired' || challenge === ''
  return (
    <Page>
      <Nav title='工作人员' />
      <Body bar>
        <TwoSteps at={2} title='填动态码' sub='手机动态码 App 里，“惠服务”那一行的 6 位数。' />
        {error && (
          <View className='hf-b5'>
            <TroubleNotice problem={error} />
          </View>
        )}
        <Field label='动态码' help='30 秒换一组，刚换的也认' error={tell}>
          <Input label='动态码' kind='code' value={typed} most={20} focus wrong={tell !== undefined} onInput={setTyped} onDone={send} />
        </Field>
        <Advice />
      </Body>
      <Bar>
        <Button wait={isPending && '正在登录'} onPress={late ? fromStart : send}>
          {late ? '从密码重新来' : '登录'}
        </Button>
      </Bar>
    </Page>
  )
}
