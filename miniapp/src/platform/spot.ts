export type Spot = { latitude: number; longitude: number }
/** refused: the person did not give it; failed: the phone does not know it now. */
export type Located = Spot | 'refused' | 'failed'
