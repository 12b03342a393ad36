import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/lib/domain/dataset/dataset.ts';
import { hasToldItsStory, paceFor } from '../../../src/lib/state/playing.ts';

const period = (first: string, opens: string, last: string, step: Period['step'] = 'day') => ({
	...{ first, opens, last, step }
});

describe('a story', () => {
	it('has been told from the day it opens on, where that is late', () => {
		const late = period('2024-08-06', '2025-03-12', '2025-03-16');
		expect(hasToldItsStory(late, '2025-03-11')).toBe(false);
		expect(hasToldItsStory(late, '2025-03-12')).toBe(true);
		expect(hasToldItsStory(late, '2025-03-16')).toBe(true);
	});

	it('that opens early has been told at its end', () => {
		const early = period('2024-08-06', '2024-08-06', '2025-03-16');
		expect(hasToldItsStory(early, '2024-08-06')).toBe(false);
		expect(hasToldItsStory(early, '2025-03-15')).toBe(false);
		expect(hasToldItsStory(early, '2025-03-16')).toBe(true);
	});

	it.each([
		[1, period('2024-11-26', '2024-12-08', '2024-12-15')],
		[4, period('2024-08-06', '2025-03-12', '2025-03-16')],
		[1, period('1914-07-28', '1914-07-28', '1918-11-11', 'month')],
		[4, period('1914-07-28', '1914-07-28', '1918-11-11')]
	] as const)('plays %d steps a second, slowly enough and not for ever', (pace, of) => {
		expect(paceFor(of)).toBe(pace);
	});
});
