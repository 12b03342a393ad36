import { describe, expect, it } from 'vitest';
import { stepDay } from '../../../src/lib/domain/time/stepDay.ts';

describe('a step of the timeline', () => {
	it.each([
		['day', '2025-02-28', 1, '2025-03-01'],
		['week', '2025-01-01', -1, '2024-12-25'],
		['month', '2024-12-15', 2, '2025-02-15'],
		['month', '2025-01-31', 1, '2025-02-28'],
		['month', '2025-03-31', -1, '2025-02-28'],
		['year', '2024-02-29', 1, '2025-02-28'],
		['year', '1943-07-05', -27, '1916-07-05']
	] as const)('of a %s from %s, %i of them, leads to %s', (step, day, by, to) => {
		expect(stepDay(day, step, by)).toBe(to);
	});
});
