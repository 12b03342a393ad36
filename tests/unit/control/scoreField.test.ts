import { describe, expect, it } from 'vitest';
import { gridOver, ShareField, type FieldSite } from '../../../src/lib/domain/field/field.ts';
import type { PlanePoint } from '../../../src/lib/domain/geometry/plane.ts';

const EDGE_REACH_KM = 60;
const site = (point: PlanePoint, fixedScore: number | null = null): FieldSite => ({
	point,
	fixedScore
});
const grid = gridOver({ west: 0, south: 0, east: 8, north: 8 }, 1);

function field(
	sites: readonly FieldSite[],
	scores: readonly (number | null)[],
	voices: readonly number[] = sites.map(() => 1)
) {
	return new ShareField(grid, sites, () => true, EDGE_REACH_KM).evaluate({ scores, voices });
}

const near = Array.from({ length: 64 }, (_, i) => site([(i % 8) + 0.5, Math.floor(i / 8) + 0.5]));
const halves = near.map((_, i) => (i % 8 < 4 ? 1 : -1));

describe('the field of scores', () => {
	it('tells apart more settlements than sixteen bits can number', () => {
		const far = Array.from({ length: 65_536 }, (_, i) =>
			site([10_000 + (i % 256), 10_000 + Math.floor(i / 256)])
		);
		const alone = field(near, halves);
		const among = field([...far, ...near], [...far.map(() => 0), ...halves]);
		// The far ones have a say in the cells outside the near ones' hull only.
		const inside = (values: Float32Array) =>
			[...values].filter((_, cell) => {
				const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
				return column > 2 && column < 9 && row > 2 && row < 9;
			});
		expect(inside(among)).toEqual(inside(alone));
	});

	it('does not hear a settlement without a report', () => {
		const reported = halves.map((score, i) => (i % 3 === 0 ? null : score));
		const kept = near.filter((_, i) => i % 3 !== 0);
		expect(field(near, reported)).toEqual(
			field(
				kept,
				halves.filter((_, i) => i % 3 !== 0)
			)
		);
	});

	it('is the same again after other days, however often settlements come and go', () => {
		const one = new ShareField(grid, near, () => true, EDGE_REACH_KM);
		const voices = near.map(() => 1);
		const first = one.evaluate({ scores: halves, voices });
		for (let gone = 0; gone < 20; gone++)
			one.evaluate({ scores: halves.map((score, i) => (i === gone ? null : score)), voices });
		expect(one.evaluate({ scores: halves, voices })).toEqual(first);
	});

	it('is bytes that the order of the settlements does not change', () => {
		const order = near.map((_, i) => (i * 37) % near.length);
		const mixed = order.flatMap((i) => near[i] ?? []);
		expect(
			field(
				mixed,
				order.map((i) => halves[i] ?? 0)
			)
		).toEqual(field(near, halves));
	});

	it('lies nearer to the side whose settlements were not taken', () => {
		const pair = [site([1, 4]), site([7, 4])];
		const middle = Math.floor(grid.rows / 2) * grid.columns + Math.floor(grid.columns / 2);
		const even = field(pair, [1, -1])[middle] ?? NaN;
		const taken = field(pair, [1, -1], [1, 0.7])[middle] ?? NaN;
		expect(taken).toBeGreaterThan(even);
		expect(field(pair, [1, 1], [1, 0.7])[middle]).toBe(1);
	});

	it('takes settlements on one point for one: contested where they disagree', () => {
		const twice = [site([4, 4]), site([4, 4])];
		expect(new Set(field(twice, [1, 1]))).toEqual(new Set([1]));
		expect(new Set(field(twice, [1, -1]))).toEqual(new Set([0]));
		expect(new Set(field(twice, [1, null]))).toEqual(new Set([1]));
	});

	it('is one side’s throughout where nobody ever changes hands', () => {
		const fixed = near.map(({ point }) => site(point, 1));
		const voices = fixed.map(() => 1);
		const settled = new ShareField(grid, fixed, () => true, EDGE_REACH_KM);
		const values = settled.evaluate({ scores: fixed.map(() => 1), voices });
		expect(new Set(values)).toEqual(new Set([1]));
	});
});
