import { describe, expect, it } from 'vitest';
import { roomBeside } from '../../../src/lib/ui/guide/room-beside.ts';

const ground: [number, number, number, number] = [30, 46, 40, 52];
const map = { left: 400, right: 1400, top: 0, bottom: 672 };

describe('the ground of a step', () => {
	it('stays as it is where the card lies beside the map', () => {
		expect(roomBeside(ground, map, { left: 0, right: 1400, top: 672, bottom: 844 })).toEqual(
			ground
		);
	});

	it('ends above a card over the foot of the map', () => {
		const [west, south, east, north] = roomBeside(ground, map, {
			...{ left: 412, right: 860, top: 472, bottom: 660 }
		});
		expect([west, east, north]).toEqual([30, 40, 52]);
		// A third is covered: the ground has the upper two.
		expect(south).toBeCloseTo(43);
	});

	it('ends beside a card along a side of it, which is as high as the map', () => {
		const right = { left: 1100, right: 1390, top: 10, bottom: 660 };
		const [west, south, east] = roomBeside(ground, map, right);
		expect([west, south]).toEqual([30, 46]);
		expect(east).toBeCloseTo(40 + (10 * 0.3) / 0.7);
		const [further] = roomBeside(ground, map, { ...right, left: 410, right: 700 });
		expect(further).toBeCloseTo(30 - (10 * 0.3) / 0.7);
	});

	it('never shrinks to nothing under a card that covers all of the map', () => {
		const [, south] = roomBeside(ground, map, map);
		expect(south).toBeGreaterThan(46 - 6 * 3);
	});
});
