import { describe, expect, it } from 'vitest';
import { quietBorder } from '../../../src/lib/domain/front/quietBorder.ts';
import type { PlanePoint } from '../../../src/lib/domain/geometry/plane.ts';
import { Territory } from '../../../src/lib/domain/ground/territory.ts';
import { rectangle } from './planeFixtures.ts';

/** The neighbour lies around on all sides but the south: a ring with a gap below. */
const around = [
	...rectangle(-60, 0, -50, 50),
	...rectangle(-60, 50, 60, 60),
	...rectangle(50, 0, 60, 50)
];
const kmOf = (lines: PlanePoint[][]) =>
	lines.reduce(
		(sum, line) =>
			sum +
			line
				.slice(1)
				.reduce(
					(km, [x, y], i) => km + Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y)),
					0
				),
		0
	);

describe('the border where nobody fights', () => {
	it('is all of the outline along the neighbour, wherever its ring begins', () => {
		const [ring = []] = rectangle(-50, 0, 50, 50);
		for (const [i] of ring.entries()) {
			const turned = [[...ring.slice(i), ...ring.slice(0, i)]];
			// West, north and east; the south is where the fighting is.
			expect(kmOf(quietBorder(turned, new Territory(around)))).toBeCloseTo(200, 3);
		}
	});

	it('is not where the held ground ends short of it', () => {
		const held = rectangle(-49, 0, 49, 49);
		expect(quietBorder(held, new Territory(around))).toEqual([]);
	});
});
