import { contours } from 'd3-contour';
import type { Position } from 'geojson';
import type { Grid } from './grid.ts';
import type { PlanePoint } from '../geometry/plane.ts';
import { toUnits, type Part } from '../geometry/polygonSet.ts';

/** Where the field reaches at least `threshold`, edges interpolated between cell centres. */
export function reachedParts(grid: Grid, field: Float32Array, threshold: number): Part[] {
	const { coordinates } = contours()
		.size([grid.columns, grid.rows])
		.smooth(true)
		// d3 takes any array of numbers; copying to a plain one would cost more than the contour.
		.contour(field as unknown as number[], threshold);
	return coordinates.flatMap((part): Part[] => {
		const [outline, ...holes] = part.map((ring) =>
			corners(ring).map((position) => toUnits(onPlane(grid, position)))
		);
		return outline ? [[outline, ...holes]] : [];
	});
}

/**
 * The points of a closed ring, the repeated first one left out, and those that stand in a straight
 * row along the grid: its edge has one a cell.
 */
function corners(closed: readonly Position[]): Position[] {
	const ring = closed.slice(0, -1);
	return ring.filter((position, i) => {
		const before = ring.at(i - 1) ?? position;
		const after = ring[(i + 1) % ring.length] ?? position;
		return ![0, 1].some(
			(axis) => before[axis] === position[axis] && position[axis] === after[axis]
		);
	});
}

function onPlane(grid: Grid, position: Position): PlanePoint {
	return [
		grid.west + (position[0] ?? 0) * grid.stepKm,
		grid.south + (position[1] ?? 0) * grid.stepKm
	];
}
