import { Delaunay } from 'd3-delaunay';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laplaceWeights } from '../../../src/lib/domain/field/laplace.ts';
import { NaturalNeighbours } from '../../../src/lib/domain/field/naturalNeighbours.ts';
import type { PlanePoint } from '../../../src/lib/domain/geometry/plane.ts';

const anyPoint = fc
	.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 }))
	.map(([x, y]): PlanePoint => [x / 100, y / 100]);
const anyPoints = (minLength: number) =>
	fc.uniqueArray(anyPoint, { minLength, maxLength: 60, selector: (point) => point.join() });

/** The weights of all points, those that are no neighbours included; they add up to 1. */
function weightsAt(point: PlanePoint, points: readonly PlanePoint[], edgeReachKm: number) {
	const [x, y] = point;
	const box = { west: x - 1, south: y - 1, east: x + 1, north: y + 1 };
	const near = new NaturalNeighbours(points).around(box).of(point);
	const weights = laplaceWeights(
		point,
		near.map((i) => points[i] ?? point),
		edgeReachKm
	);
	const total = weights.reduce((sum, each) => sum + each, 0);
	const all = points.map(() => 0);
	near.forEach((i, at) => {
		all[i] = (weights[at] ?? 0) / total;
	});
	return all;
}

const FAR = 1e6;

describe('Laplace weights', () => {
	it('reproduce a linear field inside the hull', () => {
		fc.assert(
			fc.property(anyPoints(3), anyPoint, (points, point) => {
				const delaunay = Delaunay.from([...points, point]);
				const isInside = ![...delaunay.hull].includes(points.length);
				fc.pre(isInside && !points.some((other) => other.join() === point.join()));
				const linear = ([x, y]: PlanePoint) => 0.3 * x - 0.7 * y + 2;
				const field = weightsAt(point, points, FAR).reduce(
					(sum, weight, i) => sum + weight * linear(points[i] ?? point),
					0
				);
				expect(Math.abs(field - linear(point))).toBeLessThan(1e-6);
			}),
			{ numRuns: 500 }
		);
	});

	it('are those that all points together give: no natural neighbour is left out', () => {
		fc.assert(
			fc.property(anyPoints(1), anyPoint, (points, point) => {
				const among = laplaceWeights(point, points, 60);
				const total = among.reduce((sum, each) => sum + each, 0);
				weightsAt(point, points, 60).forEach((weight, i) => {
					expect(weight).toBeCloseTo((among[i] ?? 0) / total, 6);
				});
			}),
			{ numRuns: 500 }
		);
	});

	it('are the length of the shared edge over the distance', () => {
		// A cell in the middle of four points: a square of 2 km a side, all 2 km away.
		const square: PlanePoint[] = [
			[2, 0],
			[0, 2],
			[-2, 0],
			[0, -2]
		];
		expect([...laplaceWeights([0, 0], square, 60)]).toEqual([1, 1, 1, 1]);
	});

	it('give a point behind another nothing', () => {
		expect([
			...laplaceWeights(
				[0, 0],
				[
					[2, 0],
					[4, 0]
				],
				60
			)
		]).toEqual([60, 0]);
	});

	it('give all to a settlement that the cell lies on', () => {
		expect([
			...laplaceWeights(
				[2, 0],
				[
					[0, 0],
					[2, 0],
					[4, 0]
				],
				60
			)
		]).toEqual([0, 1, 0]);
	});
});
