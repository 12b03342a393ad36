import { geoAzimuthalEqualArea, geoAzimuthalEquidistant, type GeoProjection } from 'd3-geo';
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

function plane(projection: GeoProjection): Plane {
	projection.scale(EARTH_RADIUS_KM).translate([0, 0]).rotate([-CENTRE[0], -CENTRE[1]]).precision(0);
	return {
		toPlane(position) {
			const point = projection([position[0] ?? NaN, position[1] ?? NaN]) ?? [NaN, NaN];
			return [point[0], -point[1]];
		},
		toLonLat(point) {
			return projection.invert?.([point[0], -point[1]]) ?? [NaN, NaN];
		}
	};
}

/** Lambert's azimuthal plane: areas are true, so the inference and the areas live on it. */
export const equalAreaPlane: Plane = plane(geoAzimuthalEqualArea());

/** Distances from the middle are true: the plane in which lines are simplified. */
export const equidistantPlane: Plane = plane(geoAzimuthalEquidistant());
