import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { reachedParts } from '../../../src/lib/domain/field/contours.ts';
import { toPosition } from '../../../src/lib/domain/geometry/geojson.ts';
import { planesAround } from '../../../src/lib/domain/geometry/plane.ts';
import {
	difference,
	fromUnits,
	intersection,
	polygonSet,
	rings,
	toUnits,
	type PolygonSet
} from '../../../src/lib/domain/geometry/polygonSet.ts';
import { writtenAreas } from '../../../src/lib/domain/geometry/writtenAreas.ts';
import { areaFaults } from './areaFaults.ts';

const { equalArea } = planesAround([35.5, 49]);

/** Rings of any shape on a lattice, so that they touch, run along each other and cross themselves. */
function anySets(stepUnits: number, steps: number): fc.Arbitrary<PolygonSet[]> {
	const coordinate = fc.integer({ min: 0, max: steps }).map((step) => step * stepUnits);
	const ring = fc.array(fc.record({ x: coordinate, y: coordinate }), {
		minLength: 3,
		maxLength: 7
	});
	return fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
}

/** Ground with a point a kilometre, as borders have: its edges are straight in degrees too. */
const ground: PolygonSet = polygonSet([
	(
		[
			[-9, -9],
			[11, -10],
			[9, 12],
			[-10, 10]
		] as const
	).flatMap(([x, y], i, corners) => {
		const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
		return Array.from({ length: 20 }, (_, step): [number, number] => [
			x + ((nextX - x) * step) / 20,
			y + ((nextY - y) * step) / 20
		]);
	})
]);

/** Who holds what of the ground by a field of made-up scores, as a day's areas are found. */
const anyField = fc
	.array(fc.integer({ min: -4, max: 4 }), { minLength: 64, maxLength: 64 })
	.map((scores) => {
		const grid = { west: -14, south: -14, columns: 8, rows: 8, stepKm: 4 };
		const field = Float32Array.from(scores, (score) => score / 4);
		const reached = (values: Float32Array) =>
			intersection(rings(reachedParts(grid, values, 1 / 3)), ground);
		const surely = reached(field);
		const russian = difference(reached(field.map((score) => -score)), surely);
		return { surely, russian };
	});

function isInSet({ x, y }: { x: number; y: number }, set: PolygonSet): boolean {
	return set.reduce((isIn, ring) => {
		const crossed = ring.filter((to, i) => {
			const from = ring.at(i - 1) ?? to;
			return (
				from.y > y !== to.y > y && x < from.x + ((y - from.y) * (to.x - from.x)) / (to.y - from.y)
			);
		});
		return isIn !== (crossed.length % 2 === 1);
	}, false);
}

/** Units from a point to the nearest edge of the sets. */
function distanceToEdges({ x, y }: { x: number; y: number }, sets: readonly PolygonSet[]): number {
	const distances = sets.flat().flatMap((ring) =>
		ring.map((to, i) => {
			const from = ring.at(i - 1) ?? to;
			const [dx, dy] = [to.x - from.x, to.y - from.y];
			const groundd = dx * dx + dy * dy;
			const t = groundd && ((x - from.x) * dx + (y - from.y) * dy) / groundd;
			const along = Math.max(0, Math.min(1, t));
			return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
		})
	);
	return Math.min(...distances);
}

/** About a metre. */
const WRITTEN_STEP_UNITS = 11;

/** Both ends of each edge that is no neighbour's, degrees. */
function unsharedEdges(areas: readonly MultiPolygon[]): [Position, Position][] {
	const edges = areas
		.flatMap(({ coordinates }) => coordinates.flat())
		.flatMap((ring) => ring.slice(1).map((to, i): [Position, Position] => [ring[i] ?? to, to]));
	const backwards = new Set(edges.map(([from, to]) => String([to, from])));
	return edges.filter((edge) => !backwards.has(String(edge)));
}

describe('written areas', () => {
	it('are valid and share their edges, however small and crumpled the sets', () => {
		// Four decimetres are half a step of the written grid: most of it collapses.
		fc.assert(
			fc.property(anySets(4, 12), (sets) => {
				expect(areaFaults(writtenAreas(sets, equalArea))).toEqual([]);
			}),
			{ numRuns: 400 }
		);
	});

	it('are valid and share their edges where long edges cross', () => {
		fc.assert(
			fc.property(anySets(70_001, 8), (sets) => {
				expect(areaFaults(writtenAreas(sets, equalArea))).toEqual([]);
			}),
			{ numRuns: 200 }
		);
	});

	it('hold the ground of the first set that has it', () => {
		const anyPoint = fc.record({
			x: fc.integer({ min: 0, max: 4000 }),
			y: fc.integer({ min: 0, max: 4000 })
		});
		fc.assert(
			fc.property(anySets(499, 8), anyPoint, (sets, point) => {
				fc.pre(distanceToEdges(point, sets) > 30);
				const holders = writtenAreas(sets, equalArea).map((each) =>
					booleanPointInPolygon(toPosition(fromUnits(point), equalArea), each)
				);
				const first = sets.findIndex((set) => isInSet(point, set));
				expect(holders).toEqual(sets.map((_, i) => i === first));
			}),
			{ numRuns: 400 }
		);
	});

	it('of a field are valid, and what bounds one alone is the edge of the ground', () => {
		fc.assert(
			fc.property(anyField, ({ surely, russian }) => {
				const areas = writtenAreas([surely, russian, ground], equalArea);
				expect(areaFaults(areas)).toEqual([]);
				for (const position of unsharedEdges(areas).flat()) {
					const point = toUnits(equalArea.toPlane(position));
					expect(distanceToEdges(point, [ground])).toBeLessThan(2 * WRITTEN_STEP_UNITS);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('meet on a long edge of the one where the other has a point, straight in degrees or not', () => {
		const box = (east: number) =>
			polygonSet([
				[
					[-50, 0],
					[east, 0],
					[east, 20],
					[-50, 20]
				]
			]);
		const [west, rest] = writtenAreas([box(0), box(50)], equalArea);
		expect(
			[west, rest].map((each) => each?.coordinates.flat().map(({ length }) => length))
		).toEqual([[5], [5]]);
	});

	it('are none where there is nothing, or nothing wide enough', () => {
		const needle = [
			[
				{ x: 0, y: 0 },
				{ x: 400, y: 1 },
				{ x: 800, y: 0 }
			]
		];
		expect(writtenAreas([], equalArea)).toEqual([]);
		expect(writtenAreas([[], needle], equalArea).map(({ coordinates }) => coordinates)).toEqual([
			[],
			[]
		]);
	});

	it('say so when there are more sets than can be told apart', () => {
		expect(() =>
			writtenAreas(
				Array.from({ length: 32 }, () => []),
				equalArea
			)
		).toThrow(RangeError);
	});
});
