import {
	geoAzimuthalEqualAreaRaw,
	geoAzimuthalEquidistantRaw,
	geoRotation,
	type GeoRawProjection
} from 'd3-geo';
import type { Position } from 'geojson';

/** Radius of the sphere on which Turf measures, so that plane and geodesic figures agree. */
const EARTH_RADIUS_KM = 6371.0088;
/** Around the middle of the theatre. */
const CENTRE: [number, number] = [35.5, 49];

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

type Pair = [number, number];

const rotation = geoRotation([-CENTRE[0], -CENTRE[1]]);
const DEGREE = Math.PI / 180;

function plane(raw: GeoRawProjection): Plane {
	return {
		toPlane([lon = NaN, lat = NaN]) {
			const [x, y] = rotation([lon, lat]);
			const [east, north] = raw(x * DEGREE, y * DEGREE);
			return [east * EARTH_RADIUS_KM, north * EARTH_RADIUS_KM];
		},
		toLonLat([east, north]) {
			const turned = raw.invert?.(east / EARTH_RADIUS_KM, north / EARTH_RADIUS_KM) ?? [NaN, NaN];
			return rotation.invert(turned.map((radians) => radians / DEGREE) as Pair);
		}
	};
}

/** Lambert's azimuthal plane: areas are true, so the inference and the areas live on it. */
export const equalAreaPlane: Plane = plane(geoAzimuthalEqualAreaRaw);

/** Distances from the middle are true: the plane in which lines are simplified. */
export const equidistantPlane: Plane = plane(geoAzimuthalEquidistantRaw);
