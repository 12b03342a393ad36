import { area } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import { equalAreaPlane, type PlanePoint } from './plane.ts';
import { connectedParts, fromUnits, type PolygonSet } from './polygonSet.ts';

/** About a metre: finer than any report. */
const DECIMALS = 1e5;

/** WGS84 degrees of a point of the equal-area plane. */
export function toPosition(point: PlanePoint): Position {
	return equalAreaPlane.toLonLat(point).map((degrees) => Math.round(degrees * DECIMALS) / DECIMALS);
}

/** A set of the plane as GeoJSON: outlines anticlockwise, holes clockwise (RFC 7946). */
export function toMultiPolygon(set: PolygonSet): MultiPolygon {
	return {
		type: 'MultiPolygon',
		coordinates: connectedParts(set).map((part) =>
			part.map((ring) => {
				const positions = ring.map((point) => toPosition(fromUnits(point)));
				return [...positions, ...positions.slice(0, 1)];
			})
		)
	};
}

/** Turf's area, km2 to a tenth. */
export function geodesicAreaKm2(geometry: MultiPolygon): number {
	return Math.round(area(geometry) / 1e5) / 10;
}
