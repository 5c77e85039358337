type Spot = { latitude: number; longitude: number }

const earthKm = 6371
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180

/** As the crow flies. */
export function kilometresBetween(from: Spot, to: Spot): number {
  const [south, north] = [toRadians(from.latitude), toRadians(to.latitude)]
  const up = Math.sin((north - south) / 2) ** 2
  const across = Math.cos(south) * Math.cos(north) * Math.sin(toRadians(to.longitude - from.longitude) / 2) ** 2
  return 2 * earthKm * Math.asin(Math.sqrt(up + across))
}

/** 约 4 公里: a place known to within a kilometre bears no decimals. */
export function showDistance(kilometres: number): string {
  return kilometres < 1 ? '不到 1 公里' : `约 ${Math.round(kilometres)} 公里`
}
