import type { Me } from '@huifuwu/contract'
import { toOn } from '@huifuwu/domain'
import { useState } from 'react'
import { sendConsent } from '../../field/consent.ts'
import { ConsentSheet } from '../../field/consent-sheet.tsx'
import { showUntil } from '../../field/time-words.ts'
import { fieldNow } from '../../platform/clock.ts'
import { queryClient } from '../../platform/query.ts'
import { Card } from '../../ui/card.tsx'
import { Row } from '../../ui/row.tsx'
import { showVersion } from './show-version.ts'
import { WithdrawSheet } from './withdraw-sheet.tsx'

type Consent = NonNullable<Me['privacyConsent']>

function saidWhen({ at, agreed, current }: Consent): string {
  const now = fieldNow()
  const when = showUntil(new Date(at), now)
  const day = toOn(new Date(at)) === toOn(now) ? `今天 ${when}` : when
  if (agreed && !current) return `${day} 同意，后来改过，约号前会再问您`
  return agreed ? `${day} 同意` : `${day} 没同意，新的号约不了`
}

async function agreeAgain(agreed: boolean): Promise<void> {
  if (agreed) await sendConsent().catch(() => undefined)
  await queryClient.invalidateQueries({ queryKey: ['GET /me'] })
}

/** What was answered and when; a press turns it round, after saying what that means. */
export function ConsentRow({ consent }: { consent: Consent }) {
  const [asked, setAsked] = useState(false)
  const close = () => setAsked(false)
  const inForce = consent.agreed && consent.current
  return (
    <>
      <Card flush>
        <Row
          title={`隐私说明，${showVersion(consent.version)}`}
          sub={saidWhen(consent)}
          end={inForce ? '收回' : '再看看'}
          last
          onPress={() => setAsked(true)}
        />
      </Card>
      {asked && inForce && <WithdrawSheet version={consent.version} onClose={close} />}
      {asked && !inForce && (
        <ConsentSheet
          onClose={close}
          onAnswer={(agreed) => {
            close()
            void agreeAgain(agreed)
          }}
        />
      )}
    </>
  )
}
