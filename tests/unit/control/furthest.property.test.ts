import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EdgeBands } from '../../../src/lib/domain/geometry/edgeBands.ts';
import { EdgeNet } from '../../../src/lib/domain/geometry/edgeNet.ts';
import type { PlanePoint } from '../../../src/lib/domain/geometry/plane.ts';
import { polygonSet } from '../../../src/lib/domain/geometry/polygonSet.ts';
import { Territory } from '../../../src/lib/domain/ground/territory.ts';

const near = fc.double({ min: -300, max: 300, noNaN: true });
const anyPoint = fc.tuple(near, near).map(([x, y]): PlanePoint => [x, y]);

describe('the furthest of some points', () => {
	it('is as far as the furthest is by itself', () => {
		fc.assert(
			fc.property(
				fc.array(anyPoint, { minLength: 3, maxLength: 12 }),
				fc.array(anyPoint, { maxLength: 200 }),
				fc.constantFrom(1000, 40),
				(ring, points, limitKm) => {
					const territory = new Territory(polygonSet([ring]));
					const alone = points.map((point) => territory.distanceToEdge(point, limitKm));
					expect(territory.furthestFromEdge(points, limitKm)).toBeCloseTo(Math.max(0, ...alone), 9);
				}
			)
		);
	});
});

describe('what lies west of a point', () => {
	const coordinate = fc.integer({ min: 0, max: 40 });

	it('is what a look at every edge says', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(coordinate, coordinate, coordinate, coordinate, fc.nat(7)), {
					minLength: 1,
					maxLength: 60
				}),
				(edges) => {
					const net = new EdgeNet();
					for (const [ax, ay, bx, by, bits] of edges)
						net.toggle(net.point(ax, ay), net.point(bx, by), bits);
					const bands = new EdgeBands(net);
					const { x, y, start, end, bits } = net;
					for (const [point, py] of y.entries()) {
						const crossed = bits.filter((_, edge) => {
							const [a = 0, b = 0] = [start[edge], end[edge]];
							const [ax = 0, ay = 0, bx = 0, by = 0] = [x[a], y[a], x[b], y[b]];
							const isBeside = ay > py !== by > py;
							return isBeside && ax + ((py - ay) * (bx - ax)) / (by - ay) < (x[point] ?? 0);
						});
						expect(bands.insideWestOf(point)).toBe(crossed.reduce((all, one) => all ^ one, 0));
					}
				}
			)
		);
	});
});
