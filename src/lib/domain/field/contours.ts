import type { Grid } from './grid.ts';
import { isolines, type GridPoint } from './isolines.ts';
import { isHole, isInRing, ringAreaKm2, toUnits, type Part } from '../geometry/polygonSet.ts';

/** Where the field reaches at least `threshold`, edges interpolated between cell centres. */
export function reachedParts(grid: Grid, field: Float32Array, threshold: number): Part[] {
	const { west, south, stepKm, columns, rows } = grid;
	const rings = isolines({ columns, rows, values: field }, threshold).map((ring) =>
		corners(ring).map(([x, y]) => toUnits([west + x * stepKm, south + y * stepKm]))
	);
	type Ring = (typeof rings)[number];
	// The line has what reaches the threshold on its right: around a hole it runs the other way.
	const outlines = rings
		.filter(isHole)
		.map((outline) => ({ part: [outline] as [Ring, ...Ring[]], km2: ringAreaKm2(outline) }));
	const fromSmallest = outlines.toSorted((a, b) => a.km2 - b.km2);
	for (const hole of rings) {
		const [first] = hole;
		if (!first || isHole(hole)) continue;
		const km2 = ringAreaKm2(hole);
		fromSmallest
			.find((outline) => outline.km2 > km2 && isInRing(first, outline.part[0]))
			?.part.push(hole);
	}
	return outlines.map(({ part }) => part);
}

/** The points of a ring without those that stand in a straight row along the grid. */
function corners(ring: readonly GridPoint[]): GridPoint[] {
	return ring.filter((point, i) => {
		const before = ring.at(i - 1) ?? point;
		const after = ring[(i + 1) % ring.length] ?? point;
		return !(
			(before[0] === point[0] && point[0] === after[0]) ||
			(before[1] === point[1] && point[1] === after[1])
		);
	});
}
