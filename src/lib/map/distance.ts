const EARTH_RADIUS_KM = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine; off by at most 0.5 % from the ellipsoid). */
export function distanceKm(
	from: { lon: number; lat: number },
	to: { lon: number; lat: number }
): number {
	const half =
		Math.sin(radians(to.lat - from.lat) / 2) ** 2 +
		Math.cos(radians(from.lat)) *
			Math.cos(radians(to.lat)) *
			Math.sin(radians(to.lon - from.lon) / 2) ** 2;
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}
