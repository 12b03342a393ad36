import type { MultiPolygon } from 'geojson';
import { firstOf, partsOfOwners, type OwnerOf } from './boundaryRings.ts';
import { EdgeNet } from './edgeNet.ts';
import type { Plane } from './plane.ts';
import { fromUnits, type PolygonSet } from './polygonSet.ts';
import { snapRound } from './snapRounding.ts';

/** Steps of the written grid in a degree, about a metre each: finer than any report. */
export const STEPS_PER_DEGREE = 1e5;

/** The bits of a whole number, of which the last is its sign. */
const MOST_SETS = 31;

/**
 * Areas as they are written: rings on the written grid that are valid (OGC simple features), wound
 * by RFC 7946, without repeated points; neighbours share the points of their common edge. Whose
 * ground is follows from the sets of the plane that it lies in.
 *
 * Edges are cut where they meet on the plane, before they are moved to degrees, where straight is
 * another thing, and once more there, as rounding lets them cross.
 *
 * @param sets at most 31
 * @param equalArea the plane that they lie on
 * @param areas how many owners there are
 * @param ownerOf the first set's, where nothing else is said: the last may be all that is left
 */
export function writtenAreas(
	sets: readonly PolygonSet[],
	equalArea: Plane,
	areas = sets.length,
	ownerOf: OwnerOf = firstOf
): MultiPolygon[] {
	if (sets.length > MOST_SETS) throw new RangeError(`More than ${String(MOST_SETS)} sets at once`);
	const plane = new EdgeNet();
	sets.forEach((set, index) => {
		for (const ring of set) {
			const points = ring.map(({ x, y }) => plane.point(x, y));
			points.forEach((point, i) => {
				plane.toggle(points.at(i - 1) ?? point, point, 1 << index);
			});
		}
	});
	const written = snapRound(snapRound(plane).moved(toGrid(equalArea)));
	const position = (point: number) => [
		(written.x[point] ?? 0) / STEPS_PER_DEGREE,
		(written.y[point] ?? 0) / STEPS_PER_DEGREE
	];
	return partsOfOwners(written, areas, ownerOf).map((parts) => ({
		type: 'MultiPolygon',
		coordinates: parts.map((part) =>
			part.map((ring) => [...ring, ...ring.slice(0, 1)].map(position))
		)
	}));
}

function toGrid({ toLonLat }: Plane) {
	return (x: number, y: number): readonly [number, number] => {
		const [lon, lat] = toLonLat(fromUnits({ x, y }));
		return [Math.round(lon * STEPS_PER_DEGREE), Math.round(lat * STEPS_PER_DEGREE)];
	};
}
