import { refuseIdNumber } from '@huifuwu/domain'

const checks = [...'0123456789X']

/** Seventeen digits and the last sign, which the others ask for. */
export const completeIdNumber = (head: string): string => head + (checks.find((check) => refuseIdNumber(head + check) === undefined) ?? '')
