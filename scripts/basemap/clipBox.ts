/**
 * The detailed box: Europe to the Gulf, so that Kursk, Rzeszów and Jeddah are on one map.
 * `countries.topojson` fills it, `world.topojson` everything outside it; the seam is this edge.
 */
import type { Point } from './geometry.ts';

export const clipBox = { west: -12, south: 10, east: 62, north: 72 } as const;

/** The box as mapshaper's `bbox=` wants it. */
export const clipBoxText = [clipBox.west, clipBox.south, clipBox.east, clipBox.north].join(',');

/** True for a segment along one side of the box, within a hundred-thousandth of a degree. */
export function runsAlongClipEdge(start: Point, end: Point): boolean {
	const { west, south, east, north } = clipBox;
	return runsAlong([west, south, east, north], start, end);
}

/** The same for any box: west, south, east, north. */
export function runsAlong(
	[west, south, east, north]: readonly [number, number, number, number],
	start: Point,
	end: Point
): boolean {
	const onSide = (axis: 0 | 1, side: number) =>
		Math.abs(start[axis] - side) < 1e-5 && Math.abs(end[axis] - side) < 1e-5;
	return onSide(0, west) || onSide(0, east) || onSide(1, south) || onSide(1, north);
}
