import { family } from './family.ts'
import { home } from './home.ts'
import { livelihood } from './livelihood.ts'
import { papers } from './papers.ts'
import { selfHelp } from './self-help.ts'

/** The order is the order on the page. */
export const matters = [...papers, ...home, ...family, ...livelihood, ...selfHelp]
