import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	dayFromNumber,
	dayNumber,
	daysBetween,
	daysFromTo,
	formatDay,
	formatShortDay,
	parseDay
} from '../../../src/lib/domain/time/day.ts';

const day = fc.integer({ min: -200_000, max: 40_000 }).map(dayFromNumber);

describe('a day', () => {
	it('is one that exists, written as ISO 8601', () => {
		expect(parseDay('2024-02-29')).toBe('2024-02-29');
		for (const text of ['2025-02-29', '2025-3-12', '12.03.2025', '2025-03', '', '2025-03-12T00:00'])
			expect(parseDay(text)).toBeNull();
	});

	it('survives its number, and days compare as texts', () => {
		fc.assert(
			fc.property(day, day, (a, b) => {
				expect(dayFromNumber(dayNumber(a))).toBe(a);
				expect(parseDay(a)).toBe(a);
				expect(a < b).toBe(dayNumber(a) < dayNumber(b));
				expect(addDays(a, daysBetween(a, b))).toBe(b);
			})
		);
	});

	it('is written out as a reader says it', () => {
		expect(formatDay('2025-03-12')).toBe('Wednesday 12 March 2025');
		expect(formatShortDay('2025-03-12')).toBe('12 March 2025');
	});

	it('counts 218 days from the incursion to the report', () => {
		expect(daysBetween('2024-08-06', '2025-03-12')).toBe(218);
		expect(daysFromTo('2024-08-06', '2025-03-16')).toHaveLength(223);
	});
});
