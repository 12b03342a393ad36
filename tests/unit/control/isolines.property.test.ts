import { contours } from 'd3-contour';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reachedParts } from '../../../src/lib/domain/field/contours.ts';
import { isolines } from '../../../src/lib/domain/field/isolines.ts';

/** Few values, so that neighbours are often equal, at the threshold, or crosswise. */
const anyField = fc
	.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
	.chain(([columns, rows]) =>
		fc
			.array(fc.constantFrom(-1, -0.5, 0, 0.25, 1), {
				minLength: columns * rows,
				maxLength: columns * rows
			})
			.map((values) => ({ columns, rows, values: Float32Array.from(values) }))
	);
const anyThreshold = fc.constantFrom(-0.8, 0, 0.25, 0.8);

/** Around a sample that is just the threshold the line shrinks to a point; d3 leaves that out. */
function hasArea(ring: readonly (readonly number[])[]): boolean {
	const doubled = ring.reduce((sum, [x = 0, y = 0], i) => {
		const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);
	return Math.abs(doubled) > 1e-9;
}

it('draws the rings that d3 draws, each from the same point', () => {
	fc.assert(
		fc.property(anyField, anyThreshold, (field, threshold) => {
			const { columns, rows, values } = field;
			const { coordinates } = contours()
				.size([columns, rows])
				.smooth(true)
				.contour([...values], threshold);
			const closed = isolines(field, threshold).map((ring) => [...ring, ...ring.slice(0, 1)]);
			const named = (rings: readonly (readonly (readonly number[])[])[]) =>
				rings
					.filter(hasArea)
					.map((ring) => ring.map((point) => point.map((each) => each.toFixed(6)).join()).join(' '))
					.sort();
			expect(named(closed)).toEqual(named(coordinates.flat()));
		}),
		{ numRuns: 500 }
	);
});

it('puts each hole into the smallest outline around it', () => {
	// A ring of ground, water within, and an island in the water with a pond.
	const size = 9;
	const values = Float32Array.from({ length: size * size }, (_, cell) => {
		const [x, y] = [cell % size, Math.floor(cell / size)];
		const fromEdge = Math.min(x, y, size - 1 - x, size - 1 - y);
		return fromEdge % 2 === 0 ? 1 : -1;
	});
	const grid = { west: 0, south: 0, stepKm: 1, columns: size, rows: size };
	const parts = reachedParts(grid, values, 0);
	expect(parts.map((part) => part.length).sort()).toEqual([1, 2, 2]);
});
