export type Spot = { latitude: number; longitude: number }
/**
 * refused: the person did not give it, and it stays so until the settings change; declined: they did not agree to be asked, and may be
 * asked again; barred: the phone does not let the app; failed: the phone does not know it now.
 */
export type NoSpot = 'refused' | 'declined' | 'barred' | 'failed'
export type Located = Spot | NoSpot
