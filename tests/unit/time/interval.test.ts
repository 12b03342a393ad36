import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, parseInterval } from '../../../src/lib/domain/time/interval.ts';
import { overlapsPeriod } from '../../../src/lib/domain/dataset/dataset.ts';

const interval = (text: string) => {
	const parsed = parseInterval(text);
	if (!parsed) throw new Error(`${text} is no interval`);
	return parsed;
};

describe('an interval', () => {
	it('is half-open: a day ends where the next begins', () => {
		expect(interval('2025-03-12')).toEqual({ startDate: '2025-03-12', endDate: '2025-03-13' });
		expect(contains(interval('2025-03-12'), '2025-03-12')).toBe(true);
		expect(contains(interval('2025-03-12'), '2025-03-13')).toBe(false);
	});

	it('of a month ends on the first of the next', () => {
		expect(interval('2024-02')).toEqual({ startDate: '2024-02-01', endDate: '2024-03-01' });
		expect(interval('2024-12').endDate).toBe('2025-01-01');
	});

	it('is neither of a month that does not exist nor of other text', () => {
		for (const text of ['2025-13', '2025-00', '2025', 'March 2025', '2025-02-30', ''])
			expect(parseInterval(text)).toBeNull();
	});

	it('is never made of anything that cannot be read, and never throws', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const parsed = parseInterval(text);
				expect(parsed === null || parsed.startDate < parsed.endDate).toBe(true);
			})
		);
	});

	it('lies in the period where one of its days does', () => {
		const period = {
			first: '2024-08-06',
			last: '2025-03-16',
			opens: '2025-03-12',
			step: 'day'
		} as const;
		expect(overlapsPeriod(period, interval('2025-03'))).toBe(true);
		expect(overlapsPeriod(period, interval('2024-08'))).toBe(true);
		expect(overlapsPeriod(period, interval('2024-08-05'))).toBe(false);
		expect(overlapsPeriod(period, interval('2025-03-16'))).toBe(true);
		expect(overlapsPeriod(period, interval('2025-03-17'))).toBe(false);
		expect(overlapsPeriod(period, interval('2015-02'))).toBe(false);
	});
});
