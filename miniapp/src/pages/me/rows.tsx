import type { Appointment } from '@huifuwu/contract'
import { showMoment } from '@huifuwu/domain'
import { showStartPlainly } from '../../field/time-words.ts'
import { open } from '../../platform/navigate.ts'
import { dial } from '../../platform/notice.ts'
import { addressOf } from '../../platform/page-address.ts'
import { Card } from '../../ui/card.tsx'
import { setElderly } from '../../ui/mode.ts'
import { Row } from '../../ui/row.tsx'
import { SwitchRow } from '../../ui/switch-row.tsx'

type OwnProps = { next: Appointment | undefined; nameless: boolean; now: Date; elderly: boolean }

/** What belongs to the person. */
export function OwnRows({ next, nameless, now, elderly }: OwnProps) {
  const startsAt = next && new Date(next.startsAt)
  const words = startsAt && (elderly ? { sub: showStartPlainly(startsAt, now) } : { end: showMoment(startsAt, now) })
  return (
    <Card flush next>
      <Row icon='calendar' title='我的预约' {...words} last={!nameless} onPress={() => open('list')} />
      {nameless && (
        <Row
          icon='licence'
          title='实名认证'
          sub='约号前做一次，约 1 分钟'
          last
          onPress={() => open('real-name', { goOn: addressOf('me') })}
        />
      )}
    </Card>
  )
}

type SettingsProps = { elderly: boolean; onSignOut: (() => void) | undefined }

export function SettingRows({ elderly, onSignOut }: SettingsProps) {
  return (
    <Card flush next>
      {elderly ? (
        <Row icon='eye' title='换回标准版' onPress={() => setElderly(false)} />
      ) : (
        <SwitchRow icon='eye' title='长辈版' sub='字大，按钮大' on={false} onTurn={setElderly} />
      )}
      <Row icon='lock' title='隐私' end={elderly ? undefined : '收什么、收回同意'} onPress={() => open('privacy')} />
      <Row icon='phone' title='帮助' end='12345' last={!onSignOut} onPress={() => dial('12345')} />
      {onSignOut && <Row icon='close' title='退出登录' quiet last onPress={onSignOut} />}
    </Card>
  )
}
