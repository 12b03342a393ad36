import { describe, expect, it } from 'vitest';
import { dayAfterKey, dayBars, monthTicks } from '../../../src/lib/ui/timeline-scale.ts';
import { safeLink } from '../../../src/lib/ui/format.ts';

describe('the bars of the timeline', () => {
	it('grow with the square root of the count', () => {
		const bars = dayBars(
			'2025-03-10',
			'2025-03-12',
			new Map([
				['2025-03-10', 1],
				['2025-03-12', 25]
			])
		);
		expect(bars.map(({ index, height }) => [index, height])).toEqual([
			[0, 0.2],
			[2, 1]
		]);
	});

	it('name the year where it is new', () => {
		const labels = monthTicks('2024-11-06', '2025-02-03').map(({ label }) => label);
		expect(labels).toEqual(['Nov 2024', 'Dec', 'Jan 2025', 'Feb']);
	});

	it('a page key moves a week and stops at the ends', () => {
		const key = (name: string, day: string) => dayAfterKey(name, day, '2024-08-06', '2025-03-16');
		expect(key('PageDown', '2025-03-12')).toBe('2025-03-05');
		expect(key('PageUp', '2025-03-12')).toBe('2025-03-16');
		expect(key('PageDown', '2024-08-07')).toBe('2024-08-06');
		expect(key('ArrowLeft', '2025-03-12')).toBeNull();
	});
});

describe('a link to a source', () => {
	it('is a web address or nothing', () => {
		expect(safeLink('https://example.org/a')).toBe('https://example.org/a');
		expect(safeLink('javascript:alert(1)')).toBeNull();
		expect(safeLink('data:text/html,x')).toBeNull();
		expect(safeLink('')).toBeNull();
	});
});
