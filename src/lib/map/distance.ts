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

/**
 * Points along the great circle between two places, in degrees: spherical interpolation of the two
 * directions. The page draws it before any geometry library is loaded.
 */
export function greatCircle(
	from: readonly [number, number],
	to: readonly [number, number],
	steps: number
): [number, number][] {
	const [a, b] = [direction(from), direction(to)];
	const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
	return Array.from({ length: steps + 1 }, (_, step) => {
		const share = step / steps;
		// For one and the same place any weights would do.
		const [u, v] = angle === 0 ? [1, 0] : [Math.sin((1 - share) * angle), Math.sin(share * angle)];
		const [x, y, z] = [u * a[0] + v * b[0], u * a[1] + v * b[1], u * a[2] + v * b[2]];
		return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
	});
}

function direction([lon, lat]: readonly [number, number]): [number, number, number] {
	const flat = Math.cos(radians(lat));
	return [flat * Math.cos(radians(lon)), flat * Math.sin(radians(lon)), Math.sin(radians(lat))];
}

function degrees(angle: number): number {
	return (angle * 180) / Math.PI;
}
