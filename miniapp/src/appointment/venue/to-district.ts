import { open, useParams } from '../../platform/navigate.ts'

/** To the choice of a district, for the matter of this page. */
export function useToDistrict(): () => void {
  const { matterId } = useParams('venue')
  return () => open('district', { matterId })
}
