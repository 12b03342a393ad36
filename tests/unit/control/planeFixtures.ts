import { polygonSet, type PolygonSet } from '../../../src/lib/domain/geometry/polygonSet.ts';

/** A rectangle of the plane, kilometres from the theatre's middle. */
export function rectangle(west: number, south: number, east: number, north: number): PolygonSet {
	return polygonSet([
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north]
		]
	]);
}
