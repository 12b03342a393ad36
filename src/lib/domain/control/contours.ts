import { contours } from 'd3-contour';
import type { Grid } from './field.ts';
import type { PlanePoint } from './plane.ts';
import { polygonSet, type PolygonSet } from './polygonSet.ts';

/** Where the field reaches at least `threshold`, edges interpolated between cell centres. */
export function reachedSet(grid: Grid, field: Float32Array, threshold: number): PolygonSet {
	const { coordinates } = contours()
		.size([grid.columns, grid.rows])
		.smooth(true)
		// d3 takes any array of numbers; copying to a plain one would cost more than the contour.
		.contour(field as unknown as number[], threshold);
	return polygonSet(
		coordinates.flat().map((ring) => ring.map((position) => onPlane(grid, position)))
	);
}

function onPlane(grid: Grid, position: readonly number[]): PlanePoint {
	return [
		grid.west + (position[0] ?? 0) * grid.stepKm,
		grid.south + (position[1] ?? 0) * grid.stepKm
	];
}
