import { View } from '@tarojs/components'
import { open } from '../platform/navigate.ts'
import { useRead } from '../platform/query.ts'
import { Button, Link } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Row } from '../ui/row.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { TroubleNotice } from '../ui/trouble.tsx'
import { answerConsent } from './consent.ts'

type Props = { onClose: () => void; onAnswer: (agreed: boolean) => void }

function Collected() {
  return (
    <View className='hf-m3'>
      <Card flush edged>
        <Row icon='me' title='姓名、证件号' sub='核对本人，大厅里遮住' />
        <Row icon='phone' title='手机号' sub='核对本人，大厅里只看后 4 位' />
        <Row icon='pin' title='位置' sub='找近的大厅，可以不给' last />
      </Card>
    </View>
  )
}

/** Over the page, on the first tap that needs a person. Nobody can agree to a text that could not be read. */
export function ConsentSheet({ onClose, onAnswer }: Props) {
  const { data: text, error, isFetching, refetch } = useRead('GET /privacy-text', {})
  const answer = (agreed: boolean) => {
    answerConsent(agreed, text?.version)
    onAnswer(agreed)
  }
  const agree = () => (text ? answer(true) : void refetch())
  const answers = (
    <>
      <Button wait={!text && isFetching && '正在取隐私说明'} onPress={agree}>
        {text ? '同意，继续' : '再取一次隐私说明'}
      </Button>
      <View className='hf-m2'>
        <Button kind='secondary' onPress={() => answer(false)}>
          不同意，先看看
        </Button>
      </View>
      <View className='hf-2 hf-center hf-m2'>不同意也能看事项、看余号</View>
    </>
  )
  return (
    <Sheet title='用之前，先看一眼' onClose={onClose} foot={answers}>
      <View className='hf-2'>只用来约号、签到，不给广告公司。</View>
      {error && !text ? (
        <View className='hf-m3'>
          <TroubleNotice problem={error} />
        </View>
      ) : (
        <Collected />
      )}
      <View className='hf-m2'>
        <Link plain onPress={() => open('privacy')}>
          看《隐私保护指引》全文，3 分钟
        </Link>
      </View>
    </Sheet>
  )
}
