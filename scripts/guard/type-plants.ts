/** One file per strictness that tsconfig.json promises, and the error that it must get. */
export const typePlants: { option: string; code: string; text: string }[] = [
  { option: 'strict', code: 'TS7006', text: 'export const planted = (venue) => String(venue)' },
  { option: 'noUncheckedIndexedAccess', code: 'TS2322', text: 'export const planted = (venues: string[]): string => venues[0]' },
  { option: 'exactOptionalPropertyTypes', code: 'TS2375', text: 'export const planted: { venue?: string } = { venue: undefined }' },
  { option: 'verbatimModuleSyntax', code: 'TS1484', text: "import { Venue } from './venue.ts'\nexport const planted: Venue = 'hall'" },
  { option: 'erasableSyntaxOnly', code: 'TS1294', text: 'export enum Planted {\n  hall,\n}' },
]
