import { area, length, lineString } from '@turf/turf';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { measureLine } from '../../../src/lib/domain/lesson/measureLine.ts';
import { middleOf, moveOutline } from '../../../src/lib/domain/lesson/moveOutline.ts';
import {
	answerLength,
	answerOrder,
	answerPlace,
	answerShare,
	drawnFrontKm,
	inOrder,
	shuffled
} from '../../../src/lib/domain/lesson/quiz/guesses.ts';

describe('a drawn line', () => {
	it('is as long as Turf says, and closed it has an area', () => {
		const points = [
			[35, 51],
			[36, 51],
			[36, 52]
		];
		const { lengthKm, areaKm2 } = measureLine(points);
		expect(lengthKm).toBeCloseTo(length(lineString(points)), 6);
		expect(areaKm2).toBeGreaterThan(3800);
		expect(areaKm2).toBeLessThan(3950);
		expect(measureLine(points.slice(0, 2)).areaKm2).toBeNull();
		expect(measureLine([]).lengthKm).toBe(0);
	});

	it('is held against the band of the front, not against one number', () => {
		const measured = { value: 100, low: 80, high: 120 };
		const degree = 111.195;
		const line = (km: number): Position[][] => [
			[
				[36, 48],
				[36, 48 + km / degree]
			]
		];
		expect(answerLength(line(60), measured).standing).toBe('below');
		expect(answerLength(line(119), measured).standing).toBe('within');
		expect(answerLength(line(130), measured).standing).toBe('above');
		expect(answerLength(line(60), measured).guessKm).toBeCloseTo(60, 1);
	});
});

describe('a drawn front', () => {
	/** A line to the east that shakes by about a kilometre to either side. */
	const shaky = Array.from({ length: 201 }, (_, i) => [36 + i / 200, 48 + (i % 2) * 0.01]);

	it('is measured at the resolution of the front: a shaking hand adds nothing', () => {
		const straight = length(lineString([shaky[0] ?? [], shaky[200] ?? []]));
		expect(measureLine(shaky).lengthKm).toBeGreaterThan(2 * straight);
		expect(drawnFrontKm([shaky])).toBeCloseTo(straight, 0);
	});

	it('is the sum of its strokes, without the gaps between them', () => {
		const [one, other] = [shaky.slice(0, 50), shaky.slice(100, 150)];
		expect(drawnFrontKm([one, other])).toBeCloseTo(drawnFrontKm([one]) + drawnFrontKm([other]), 6);
		expect(drawnFrontKm([one, [[30, 47]]])).toBeCloseTo(drawnFrontKm([one]), 6);
		expect(drawnFrontKm([])).toBe(0);
	});
});

describe('the other guesses', () => {
	it('a place is missed by its distance on the globe', () => {
		expect(answerPlace([37, 48], { lon: 37, lat: 49 })).toBeCloseTo(111.2, 1);
	});

	it('a share is another with each base', () => {
		const answers = answerShare(200, [
			{ id: 'one', km2: 1000 },
			{ id: 'two', km2: 800 },
			{ id: 'none', km2: 0 }
		]);
		expect(answers.map(({ base, percent }) => [base.id, percent])).toEqual([
			['one', 80],
			['two', 75]
		]);
	});

	it('events are put in the order of their days, and given in another', () => {
		const events = ['2025-03-11', '2024-08-06', '2025-02-28'].map((startDate) => ({
			id: startDate,
			startDate
		}));
		expect(inOrder(events)).toEqual(['2024-08-06', '2025-02-28', '2025-03-11']);
		expect(shuffled(events)).not.toEqual(inOrder(events));
		expect([...shuffled(events)].sort()).toEqual(inOrder(events));
	});
});

describe('events put in order', () => {
	const events = [
		{ id: 'b', startDate: '2025-01-01' },
		{ id: 'a', startDate: '2024-08-06' }
	];
	it('stand beside where the class put them', () => {
		expect(answerOrder(events, ['b', 'a'])).toEqual([
			{ id: 'a', guessed: 2 },
			{ id: 'b', guessed: 1 }
		]);
	});
	it('have no such place where nobody guessed', () =>
		expect(answerOrder(events, null).map(({ guessed }) => guessed)).toEqual([null, null]));
});

describe('an outline moved elsewhere', () => {
	const salient = {
		type: 'Polygon' as const,
		coordinates: [
			[
				[34.6, 51],
				[35.6, 50.95],
				[35.5, 51.4],
				[35, 51.5],
				[34.6, 51]
			]
		]
	};

	it('keeps its area at any latitude, and its middle goes where it was put', () => {
		const before = area(salient);
		fc.assert(
			fc.property(
				fc.double({ min: -179, max: 179, noNaN: true }),
				fc.double({ min: -70, max: 70, noNaN: true }),
				(lon, lat) => {
					const moved = moveOutline(salient, [lon, lat]);
					// Turf unrolls no longitudes across the antimeridian.
					const near = { ...moved, coordinates: unrolled(moved.coordinates, lon) };
					expect(area(near) / before).toBeCloseTo(1, 2);
					const [x, y] = middleOf(near);
					expect(Math.abs(((x - lon + 540) % 360) - 180)).toBeLessThan(0.01);
					expect(y).toBeCloseTo(lat, 1);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('stays as it is where it came from', () => {
		const [ring] = moveOutline(salient, middleOf(salient)).coordinates[0] ?? [];
		ring?.forEach(([lon, lat], index) => {
			expect(lon).toBeCloseTo(salient.coordinates[0]?.[index]?.[0] ?? NaN, 6);
			expect(lat).toBeCloseTo(salient.coordinates[0]?.[index]?.[1] ?? NaN, 6);
		});
	});

	function unrolled(polygons: Position[][][], around: number): Position[][][] {
		return polygons.map((rings) =>
			rings.map((ring) =>
				ring.map(([x = 0, y = 0]) => [around + (((x - around + 540) % 360) - 180), y])
			)
		);
	}
});
