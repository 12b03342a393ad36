/** Finds the point of an area that is farthest from its edge, where a label has most room. */
import type { MultiPolygon, Polygon } from 'geojson';
import {
	at,
	boundsOf,
	distanceToSegment,
	isInside,
	ringArea,
	type Point,
	type Ring
} from './geometry.ts';

/** Candidates a side; a label does not need more. */
const gridSteps = 24;

/** The innermost point of the largest part, and that part's area; approximate, deterministic. */
export function innermostPoint(geometry: Polygon | MultiPolygon): {
	point: Point;
	areaKm2: number;
} {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const [largest] = (polygons as Ring[][])
		.map((rings) => ({ rings, areaKm2: ringArea(rings[0] ?? []) }))
		.sort((a, b) => b.areaKm2 - a.areaKm2);
	if (!largest) throw new Error('empty geometry');
	const [west, south, east, north] = boundsOf(at(largest.rings, 0));
	let point: Point = [(west + east) / 2, (south + north) / 2];
	let room = -1;
	for (let column = 1; column < gridSteps; column++) {
		for (let row = 1; row < gridSteps; row++) {
			const candidate: Point = [
				west + ((east - west) * column) / gridSteps,
				south + ((north - south) * row) / gridSteps
			];
			if (!isInside(candidate, largest.rings)) continue;
			const free = distanceToEdge(candidate, largest.rings);
			if (free > room) [point, room] = [candidate, free];
		}
	}
	return { point, areaKm2: largest.areaKm2 };
}

function distanceToEdge(point: Point, rings: readonly Ring[]): number {
	let nearest = Infinity;
	for (const ring of rings) {
		for (let i = 0; i < ring.length - 1; i++) {
			nearest = Math.min(nearest, distanceToSegment(point, at(ring, i), at(ring, i + 1)));
		}
	}
	return nearest;
}
