import { useMode } from '../ui/mode.ts'
import { spoken, type Telling, written } from './time-words.ts'

/** 长辈版 says times as a neighbour would: 上午 9:00. */
export const useTelling = (): Telling => (useMode().elderly ? spoken : written)
