export type Place = { latitude: number; longitude: number; name: string; address: string }
