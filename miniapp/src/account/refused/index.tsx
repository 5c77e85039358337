import { useParams } from '../../platform/navigate.ts'
import { ConsentChoice } from './choice.tsx'

export default function RefusedPage() {
  return <ConsentChoice entrance={useParams('refused')} />
}
