import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fanOut, fanSlots, leaderLength, leaderTo } from '../../../src/lib/map/fanOut.ts';

const spot = (id: string, lon = 35, lat = 51) => ({ id, lon, lat });

describe('fanning out events at one spot', () => {
	it('puts a single mark above its place', () => {
		expect(fanOut([spot('only')]).get('only')).toEqual([0, -24]);
	});

	it('keeps every mark off the place and off what is beside and below it', () => {
		for (const [, down] of fanSlots(30)) expect(down).toBeLessThanOrEqual(-12);
	});

	it('lets no two marks overlap by more than a sliver', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
				const slots = fanSlots(count);
				expect(slots).toHaveLength(count);
				slots.forEach(([x, y], index) => {
					for (const [otherX, otherY] of slots.slice(index + 1)) {
						expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(15);
					}
				});
			})
		);
	});

	it('fans places apart on their own, and near ones together', () => {
		const offsets = fanOut([spot('a'), spot('b', 35.05, 51.02), spot('far', 37, 48)]);
		expect(offsets.get('far')).toEqual([0, -24]);
		expect(offsets.get('a')).not.toEqual(offsets.get('b'));
	});

	it.each([0, 30, 51, 60])(
		'takes places for near within about 11 km, east and west as north and south, at %i degrees north',
		(lat) => {
			const isOneFan = (km: number, towards: 'east' | 'north') => {
				const degrees = km / 111.195;
				const other =
					towards === 'north'
						? spot('b', 35, lat + degrees)
						: spot('b', 35 + degrees / Math.cos((lat * Math.PI) / 180), lat);
				return fanOut([spot('a', 35, lat), other]).get('b')?.[0] !== 0;
			};
			for (const towards of ['east', 'north'] as const) {
				expect(isOneFan(10.5, towards)).toBe(true);
				expect(isOneFan(12, towards)).toBe(false);
			}
		}
	);

	it('gives the same offsets to the same events', () => {
		const events = [spot('a'), spot('b'), spot('c')];
		expect(fanOut(events)).toEqual(fanOut(events));
	});

	it('leads to every mark from its place', () => {
		for (const slot of fanSlots(40)) {
			const { row, turn } = leaderTo(slot);
			const angle = (turn * Math.PI) / 180;
			expect(leaderLength(row) * Math.sin(angle)).toBeCloseTo(slot[0], 0);
			expect(-leaderLength(row) * Math.cos(angle)).toBeCloseTo(slot[1], 0);
		}
	});
});
