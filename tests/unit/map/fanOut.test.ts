import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fanOut, fanSlots } from '../../../src/lib/map/fanOut.ts';

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

	it('gives the same offsets to the same events', () => {
		const events = [spot('a'), spot('b'), spot('c')];
		expect(fanOut(events)).toEqual(fanOut(events));
	});
});
