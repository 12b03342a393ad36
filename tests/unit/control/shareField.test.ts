import { describe, expect, it } from 'vitest';
import { ShareField } from '../../../src/lib/domain/field/field.ts';
import { gridOver } from '../../../src/lib/domain/field/grid.ts';
import { leadOf } from '../../../src/lib/domain/field/margins.ts';
import type { FieldSite } from '../../../src/lib/domain/field/place.ts';
import { NOBODYS } from '../../../src/lib/domain/field/said.ts';
import type { PlanePoint } from '../../../src/lib/domain/geometry/plane.ts';

const EDGE_REACH_KM = 60;
const site = (point: PlanePoint, alwaysSays: number | null = null): FieldSite => ({
	point,
	alwaysSays
});
const grid = gridOver({ west: 0, south: 0, east: 8, north: 8 }, 1);

/** How far the first of two parties is ahead, cell by cell. */
function lead(of: ShareField, said: readonly (number | null)[], voices: readonly number[]) {
	const [first = new Float32Array(), second] = of.evaluate({ said, voices });
	return leadOf(first, second);
}

function field(
	sites: readonly FieldSite[],
	said: readonly (number | null)[],
	voices: readonly number[] = sites.map(() => 1)
) {
	return lead(new ShareField(grid, sites, 2, () => true, EDGE_REACH_KM), said, voices);
}

const near = Array.from({ length: 64 }, (_, i) => site([(i % 8) + 0.5, Math.floor(i / 8) + 0.5]));
const halves = near.map((_, i) => (i % 8 < 4 ? 0 : 1));

describe('the field of scores', () => {
	it('tells apart more settlements than sixteen bits can number', () => {
		const far = Array.from({ length: 65_536 }, (_, i) =>
			site([10_000 + (i % 256), 10_000 + Math.floor(i / 256)])
		);
		const alone = field(near, halves);
		const among = field([...far, ...near], [...far.map(() => NOBODYS), ...halves]);
		// The far ones have a say in the cells outside the near ones' hull only.
		const inside = (values: Float32Array) =>
			[...values].filter((_, cell) => {
				const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
				return column > 2 && column < 9 && row > 2 && row < 9;
			});
		expect(inside(among)).toEqual(inside(alone));
	});

	it('does not hear a settlement without a report', () => {
		const reported = halves.map((said, i) => (i % 3 === 0 ? null : said));
		const kept = near.filter((_, i) => i % 3 !== 0);
		expect(field(near, reported)).toEqual(
			field(
				kept,
				halves.filter((_, i) => i % 3 !== 0)
			)
		);
	});

	it('is the same again after other days, however often settlements come and go', () => {
		const one = new ShareField(grid, near, 2, () => true, EDGE_REACH_KM);
		const voices = near.map(() => 1);
		const first = lead(one, halves, voices);
		for (let gone = 0; gone < 20; gone++)
			lead(
				one,
				halves.map((said, i) => (i === gone ? null : said)),
				voices
			);
		expect(lead(one, halves, voices)).toEqual(first);
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
		const even = field(pair, [0, 1])[middle] ?? NaN;
		const taken = field(pair, [0, 1], [1, 0.7])[middle] ?? NaN;
		expect(taken).toBeGreaterThan(even);
		expect(field(pair, [0, 0], [1, 0.7])[middle]).toBe(1);
	});

	it('takes settlements on one point for one: contested where they disagree', () => {
		const twice = [site([4, 4]), site([4, 4])];
		expect(new Set(field(twice, [0, 0]))).toEqual(new Set([1]));
		expect(new Set(field(twice, [0, 1]))).toEqual(new Set([0]));
		expect(new Set(field(twice, [0, null]))).toEqual(new Set([1]));
	});

	it('is one side’s throughout where nobody ever changes hands', () => {
		const fixed = near.map(({ point }) => site(point, 0));
		const voices = fixed.map(() => 1);
		const settled = new ShareField(grid, fixed, 2, () => true, EDGE_REACH_KM);
		const values = lead(
			settled,
			fixed.map(() => 0),
			voices
		);
		expect(new Set(values)).toEqual(new Set([1]));
	});

	it('shares each cell among as many parties as there are; what is contested gives no party any', () => {
		const four = [site([1, 1]), site([7, 1]), site([7, 7]), site([1, 7])];
		const voices = four.map(() => 1);
		const of = (said: number[]) =>
			new ShareField(grid, four, 3, () => true, EDGE_REACH_KM).evaluate({ said, voices });
		const sums = (said: number[]) => {
			const shares = of(said);
			return Array.from(shares[0] ?? [], (_, cell) =>
				shares.reduce((sum, share) => sum + (share[cell] ?? 0), 0)
			);
		};
		for (const sum of sums([0, 1, 2, 2])) expect(sum).toBeCloseTo(1, 6);
		expect(Math.min(...sums([0, 1, 2, NOBODYS]))).toBeLessThan(0.5);
	});
});
