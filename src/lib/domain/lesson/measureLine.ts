import { area, distance } from '@turf/turf';
import type { Position } from 'geojson';

/** What a drawn line measures on the globe. */
export interface LineMeasure {
	/** Great-circle length, km. */
	lengthKm: number;
	/** Of the ground inside, the last point joined to the first; null below three points. */
	areaKm2: number | null;
}

/** Measures a line of points in degrees as they are, by Turf: nothing is simplified. */
export function measureLine(points: readonly Position[]): LineMeasure {
	const lengthKm = points
		.slice(1)
		.reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0);
	const [first] = points;
	if (!first || points.length < 3) return { lengthKm, areaKm2: null };
	const ring = { type: 'Polygon' as const, coordinates: [[...points, first]] };
	return { lengthKm, areaKm2: area(ring) / 1e6 };
}
