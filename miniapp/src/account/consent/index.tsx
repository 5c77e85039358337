import { useParams } from '../../platform/navigate.ts'
import { ConsentChoice } from '../refused/choice.tsx'

export default function ConsentPage() {
  return <ConsentChoice entrance={useParams('consent')} asked />
}
