import { describe, expect, it } from 'vitest';
import { ground } from './dayFixtures.ts';
import { depthKm } from '../../../src/lib/domain/measure/depth.ts';
import { Territory } from '../../../src/lib/domain/ground/territory.ts';
import { rectangle } from './planeFixtures.ts';

/** Home lies south of a straight border, the areas north of it. */
const home = new Territory(rectangle(-100, -100, 100, 0));
const known = rectangle(-100, 0, 100, 60);
const reaching = (km: number) => rectangle(-10, -20, 10, km);

describe('the depth of an area across the border', () => {
	it('is that of the drawn line, between those of what is held for certain and perhaps', () => {
		const reached = [ground(reaching(25), reaching(20.3), reaching(33.4))];
		expect(depthKm({ reached, known }, 0, home)).toEqual({ value: 25, low: 20.3, high: 33.4 });
	});

	it('is that of the furthest of several parts', () => {
		const held = [...reaching(5), ...rectangle(40, 8, 50, 12)];
		const reached = [ground(held, [], held)];
		expect(depthKm({ reached, known }, 0, home)).toEqual({ value: 12, low: 0, high: 12 });
	});

	it('counts no ground that nobody speaks for', () => {
		const reached = [ground(reaching(80), reaching(5), reaching(90))];
		expect(depthKm({ reached, known }, 0, home)).toEqual({ value: 60, low: 5, high: 60 });
	});
});
