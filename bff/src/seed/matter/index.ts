import { benefit } from './benefit.ts'
import { business } from './business.ts'
import { employment } from './employment.ts'
import { exitEntry } from './exit-entry.ts'
import { family } from './family.ts'
import { household } from './household.ts'
import { housingFund } from './housing-fund.ts'
import { idCard } from './id-card.ts'
import { licence } from './licence.ts'
import { medical } from './medical.ts'
import { movingIn } from './moving-in.ts'
import { pension } from './pension.ts'
import { planning } from './planning.ts'
import { property } from './property.ts'
import { residencePermit } from './residence-permit.ts'
import { selfHelp } from './self-help.ts'
import { socialSecurity } from './social-security.ts'
import { tax } from './tax.ts'
import { vehicle } from './vehicle.ts'

/** The order is the order on the page. */
export const matters = [
  ...idCard,
  ...residencePermit,
  ...household,
  ...movingIn,
  ...exitEntry,
  ...socialSecurity,
  ...employment,
  ...pension,
  ...medical,
  ...housingFund,
  ...property,
  ...tax,
  ...planning,
  ...business,
  ...licence,
  ...benefit,
  ...family,
  ...vehicle,
  ...selfHelp,
]
