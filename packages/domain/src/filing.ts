/**
 * What a hall does for a resident of another district (全市通办), from least to most:
 * it hands the papers on and the clock starts at home; it accepts and the home department decides; it decides itself.
 */
export const filingModes = ['collect', 'accept', 'decide'] as const
export type FilingMode = (typeof filingModes)[number]

/** A matter and a hall both have their limit: the smaller one holds. */
export const filingAt = (matter: FilingMode, venue: FilingMode): FilingMode =>
  filingModes.indexOf(matter) < filingModes.indexOf(venue) ? matter : venue
