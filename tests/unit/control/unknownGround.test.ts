import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { PlanePoint } from '../../../src/lib/domain/geometry/plane.ts';
import { setAreaKm2 } from '../../../src/lib/domain/geometry/polygonSet.ts';
import { Territory } from '../../../src/lib/domain/ground/territory.ts';
import { Silence } from '../../../src/lib/domain/ground/unknownGround.ts';
import { rectangle } from './planeFixtures.ts';

const territory = new Territory(rectangle(0, 0, 100, 60));
const distance = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint) => Math.hypot(ax - bx, ay - by);

/** Four settlements at the corners of the middle: their hull is 60 km by 20. */
const corners: PlanePoint[] = [
	[20, 20],
	[80, 20],
	[80, 40],
	[20, 40]
];

describe('unknown ground', () => {
	it('is none where every settlement is reported and none is out of reach', () => {
		const ground = new Silence(territory, corners, null).ground([true, true, true, true]);
		expect(ground).toMatchObject({ area: [], share: 0 });
		expect(setAreaKm2(ground.known)).toBeCloseTo(6000, 3);
	});

	it('is all where nobody reports', () => {
		const ground = new Silence(territory, corners, null).ground([false, false, false, false]);
		expect(ground.share).toBe(1);
		expect(setAreaKm2(ground.area)).toBeCloseTo(6000, 3);
		expect(ground.known).toEqual([]);
	});

	it('is what lies nearest to a silent settlement; its share is of the hull alone', () => {
		const ground = new Silence(territory, corners, null).ground([false, true, true, true]);
		expect(setAreaKm2(ground.area)).toBeCloseTo(50 * 30, 3);
		expect(ground.share).toBeCloseTo(0.25, 6);
	});

	it('is as well what lies out of reach of every reported settlement', () => {
		const ground = new Silence(territory, corners, 10).ground([true, true, true, true]);
		expect(setAreaKm2(ground.known)).toBeCloseTo(4 * 100 * Math.PI, -2);
	});

	it('is where the nearest settlement is silent or out of reach, and nowhere else', () => {
		const anyPoint = fc
			.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 599 }))
			.map(([x, y]): PlanePoint => [x / 10, y / 10]);
		const anyPlaces = fc.uniqueArray(fc.tuple(anyPoint, fc.boolean()), {
			minLength: 2,
			maxLength: 30,
			selector: ([point]) => point.join()
		});
		fc.assert(
			fc.property(
				anyPlaces,
				fc.option(fc.integer({ min: 5, max: 40 })),
				fc.array(anyPoint, { minLength: 20, maxLength: 20 }),
				(places, reachKm, asked) => {
					const points = places.map(([point]) => point);
					const heard = places.filter(([, isReported]) => isReported).map(([point]) => point);
					const silent = places.filter(([, isReported]) => !isReported).map(([point]) => point);
					const ground = new Silence(territory, points, reachKm).ground(
						places.map(([, isReported]) => isReported)
					);
					const unknown = new Territory(ground.area);
					for (const point of asked) {
						const [toHeard, toSilent] = [heard, silent].map((those) =>
							Math.min(...those.map((each) => distance(point, each)))
						) as [number, number];
						const limit = Math.min(toSilent, reachKm ?? Infinity);
						// A circle is drawn with corners; at an edge either may be.
						if (toHeard > limit + 0.01) expect(unknown.contains(point)).toBe(true);
						if (toHeard < limit * 0.99 - 0.01) expect(unknown.contains(point)).toBe(false);
					}
				}
			)
		);
	});
});
