import { View } from '@tarojs/components'
import { allowCamera, canAllowCamera } from '../../platform/camera.ts'
import type { LensTrouble } from '../../platform/lens.ts'
import { hasWedge } from '../../platform/wedge.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'
import { Void } from '../../ui/void.tsx'
import { lensWords } from './lens-words.ts'
import { NumberCard } from './number-card.tsx'

type Props = { trouble: LensTrouble; onNumber: (number: string) => void; onAgain: () => void; onBack: () => void }

/** In place of the scanning page: why, how to allow it, and what signs people in meanwhile. */
export function NoCamera({ trouble, onNumber, onAgain, onBack }: Props) {
  const { title, why, next, word } = lensWords[trouble]
  const press = () => {
    if (trouble !== 'refused' || !canAllowCamera) return onAgain()
    onBack()
    void allowCamera()
  }
  return (
    <Page>
      <Nav title='扫码' onBack={onBack} />
      <Body bar>
        <Void icon='camera' over title={title}>
          <View>{why}</View>
          <View>{next}</View>
        </Void>
        <NumberCard title='先输预约号' beside onNumber={onNumber} />
        {hasWedge && (
          <Card flush next>
            <Row icon='scan' title='接上扫码枪，直接扫' sub='不用相机' last />
          </Card>
        )}
      </Body>
      <Bar>
        <Button onPress={press}>{word}</Button>
      </Bar>
    </Page>
  )
}
