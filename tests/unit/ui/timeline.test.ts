import { describe, expect, it } from 'vitest';
import { dayBars, indexAfterKey, monthTicks } from '../../../src/lib/ui/timeline/timeline-scale.ts';
import { safeLink } from '../../../src/lib/ui/words/format.ts';

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
		expect(indexAfterKey('PageDown', 100, 222)).toBe(93);
		expect(indexAfterKey('PageUp', 218, 222)).toBe(222);
		expect(indexAfterKey('PageDown', 1, 222)).toBe(0);
		expect(indexAfterKey('ArrowLeft', 100, 222)).toBeNull();
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
