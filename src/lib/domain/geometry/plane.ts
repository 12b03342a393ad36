import type { Position } from 'geojson';

/** Radius of the sphere on which Turf measures, so that plane and geodesic figures agree. */
const EARTH_RADIUS_KM = 6371.0088;

/** A point of a plane, kilometres east and north of the theatre's middle. */
export type PlanePoint = [number, number];

/** A box on the plane, kilometres. */
export interface PlaneBox {
	west: number;
	south: number;
	east: number;
	north: number;
}

export interface Plane {
	toPlane: (position: Position) => PlanePoint;
	toLonLat: (point: PlanePoint) => [number, number];
}

/** The planes of a theatre, around its middle. */
export interface Planes {
	/** Lambert's azimuthal plane: areas are true, so the inference and the areas live on it. */
	equalArea: Plane;
	/** Distances from the middle are true: the plane in which lines are simplified. */
	equidistant: Plane;
}

/** @param centre degrees */
export function planesAround(centre: readonly [lon: number, lat: number]): Planes {
	return {
		equalArea: azimuthalPlane(
			centre,
			(cosine) => Math.sqrt(2 / (1 + cosine)),
			(radii) => 2 * Math.asin(radii / 2)
		),
		equidistant: azimuthalPlane(
			centre,
			(cosine) => (cosine >= 1 ? 1 : Math.acos(cosine) / Math.sqrt(1 - cosine ** 2)),
			(radii) => radii
		)
	};
}

const DEGREE = Math.PI / 180;

/**
 * An azimuthal plane of the sphere (Snyder, "Map projections: a working manual", 1987, pages 182
 * to 198). Written out here, as the library's modules would double the size of the worker's share.
 *
 * @param scaleAt distance on the plane, in radii, over the sine of the angular distance
 * @param angleOf angular distance from the middle, from the distance on the plane in radii
 */
function azimuthalPlane(
	centre: readonly [lon: number, lat: number],
	scaleAt: (cosine: number) => number,
	angleOf: (radii: number) => number
): Plane {
	const [centreLon, centreLat] = [centre[0] * DEGREE, centre[1] * DEGREE];
	const [sinCentre, cosCentre] = [Math.sin(centreLat), Math.cos(centreLat)];
	return {
		toPlane([lon = NaN, lat = NaN]) {
			const [sin, cos] = [Math.sin(lat * DEGREE), Math.cos(lat * DEGREE)];
			const turn = lon * DEGREE - centreLon;
			const cosine = sinCentre * sin + cosCentre * cos * Math.cos(turn);
			const scale = scaleAt(cosine) * EARTH_RADIUS_KM;
			const north = cosCentre * sin - sinCentre * cos * Math.cos(turn);
			return [scale * cos * Math.sin(turn), scale * north];
		},
		toLonLat([east, north]) {
			const distance = Math.hypot(east, north);
			if (distance === 0) return [centre[0], centre[1]];
			const angle = angleOf(distance / EARTH_RADIUS_KM);
			const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
			const lat = Math.asin(cos * sinCentre + (north * sin * cosCentre) / distance);
			const turn = Math.atan2(east * sin, distance * cosCentre * cos - north * sinCentre * sin);
			return [(centreLon + turn) / DEGREE, lat / DEGREE];
		}
	};
}
