import { describe, expect, it } from 'vitest';
import { depthKm } from '../../../src/lib/domain/control/depth.ts';
import { Territory } from '../../../src/lib/domain/control/territory.ts';
import { rectangle } from './planeFixtures.ts';

/** Home lies south of a straight border, the areas north of it. */
const home = new Territory(rectangle(-100, -100, 100, 0));
const reaching = (km: number) => rectangle(-10, 0, 10, km);

describe('the depth of an area across the border', () => {
	it('is that of the drawn line, between those of what is held for certain and perhaps', () => {
		const areas = {
			surely: reaching(20.3),
			contestedHeld: rectangle(-10, 20.3, 10, 25),
			contestedLost: rectangle(-10, 25, 10, 33.4),
			russian: rectangle(-10, 33.4, 10, 90)
		};
		expect(depthKm({ areas }, home)).toEqual({ value: 25, low: 20.3, high: 33.4 });
	});

	it('is that of the furthest of several parts', () => {
		const contestedHeld = [...reaching(5), ...rectangle(40, 8, 50, 12)];
		const areas = { surely: [], contestedHeld, contestedLost: [], russian: [] };
		expect(depthKm({ areas }, home)).toEqual({ value: 12, low: 0, high: 12 });
	});
});
