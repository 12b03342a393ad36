import { area } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import type { Plane, PlanePoint } from './plane.ts';
import { fromUnits, isHole, type PolygonSet } from './polygonSet.ts';
import { STEPS_PER_DEGREE, writtenAreas } from './writtenAreas.ts';

/** WGS84 degrees of a point of the equal-area plane. */
export function toPosition(point: PlanePoint, plane: Plane): Position {
	return plane
		.toLonLat(point)
		.map((degrees) => Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE);
}

/** A set of the plane by itself as valid GeoJSON; sets that share an edge are written together. */
export function toMultiPolygon(set: PolygonSet, plane: Plane): MultiPolygon {
	return writtenAreas([set], plane)[0] ?? { type: 'MultiPolygon', coordinates: [] };
}

/** Turf's area, km2 to a tenth. */
export function geodesicAreaKm2(geometry: MultiPolygon): number {
	return toTenthKm2(area(geometry));
}

/** The same of a set that came out of clipping, without writing it. */
export function geodesicSetKm2(set: PolygonSet, plane: Plane): number {
	const squareMetres = set.reduce((sum, ring) => {
		const positions = ring.map((point) => toPosition(fromUnits(point), plane));
		const coordinates = [[...positions, ...positions.slice(0, 1)]];
		return sum + area({ type: 'Polygon', coordinates }) * (isHole(ring) ? -1 : 1);
	}, 0);
	return toTenthKm2(squareMetres);
}

function toTenthKm2(squareMetres: number): number {
	return Math.round(squareMetres / 1e5) / 10;
}
