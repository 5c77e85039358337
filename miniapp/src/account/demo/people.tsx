import { View } from '@tarojs/components'
import type { Answered } from '../../platform/api.ts'
import { open } from '../../platform/navigate.ts'
import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'

type People = Answered<'GET /sign-ins/demo'>
type ResidentsProps = {
  residents: People['residents']
  entering: string | undefined
  onPick: (accountId: People['residents'][0]['accountId']) => void
}

export function Residents({ residents, entering, onPick }: ResidentsProps) {
  return (
    <>
      <Heading>居民</Heading>
      <Card flush>
        {residents.map(({ accountId, name, about }, i) => (
          <Row
            key={accountId}
            title={name}
            sub={accountId === entering ? '正在登录' : about}
            last={i === residents.length - 1}
            onPress={() => onPick(accountId)}
          />
        ))}
      </Card>
    </>
  )
}

const StaffLines = ({ about, userName }: { about: string; userName: string }) => (
  <>
    <View>{about}</View>
    <View>{`账号 ${userName}`}</View>
  </>
)

/** For reference: they sign in on their own page, with two factors. */
export function Staff({ staff }: Pick<People, 'staff'>) {
  return (
    <>
      <Heading end={<View className='hf-caption'>要密码和动态码</View>}>工作人员</Heading>
      <Card flush>
        {staff.map(({ userName, name, about }, i) => (
          <Row
            key={userName}
            title={name}
            sub={<StaffLines about={about} userName={userName} />}
            last={i === staff.length - 1}
            onPress={() => open('staff-sign-in', { userName })}
          />
        ))}
      </Card>
    </>
  )
}
