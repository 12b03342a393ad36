import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/lib/domain/time/day.ts';
import type { Step } from '../../../src/lib/domain/time/stepDay.ts';
import {
	dayBars,
	indexAfterKey,
	monthTicks,
	nearestStop
} from '../../../src/lib/ui/timeline/timeline-scale.ts';
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

	it('leave the year of a first day away where the next month begins too soon for it', () => {
		const labels = (first: string) => monthTicks(first, '2025-02-03').map(({ label }) => label);
		expect(labels('2024-09-12').slice(0, 2)).toEqual(['Sept 2024', 'Oct']);
		expect(labels('2024-09-24').slice(0, 2)).toEqual(['Sept', 'Oct']);
	});

	it('name years of a period of many, and no more than a dozen', () => {
		const labels = (first: string, last: string) =>
			monthTicks(first, last).map((each) => each.label);
		expect(labels('1943-07-04', '1943-08-23')).toEqual(['Jul 1943', 'Aug']);
		expect(labels('1914-07-28', '1918-11-11')).toEqual(['1914', '1915', '1916', '1917', '1918']);
		expect(labels('1618-05-23', '1648-10-24')).toEqual([
			...['1618', '1620', '1623', '1626', '1629', '1632'],
			...['1635', '1638', '1641', '1644', '1647']
		]);
	});
});

describe('the slider of the timeline', () => {
	const period = (step: Step, first: string, last: string) => ({ first, last, opens: last, step });
	const story = period('day', '2025-01-01', '2025-02-28');
	const weeks = period('week', '1943-07-04', '1943-08-23');
	const years = period('year', '1914-07-28', '1918-11-11');

	it.each([
		['PageDown', '2025-01-20', '2025-01-13', story],
		['PageUp', '2025-02-25', '2025-02-28', story],
		['PageDown', '2025-01-02', '2025-01-01', story],
		['ArrowLeft', '2025-01-20', '2025-01-19', story],
		['ArrowRight', '1943-07-04', '1943-07-11', weeks],
		['ArrowRight', '1943-07-06', '1943-07-11', weeks],
		['ArrowUp', '1943-08-22', '1943-08-23', weeks],
		['PageUp', '1943-07-11', '1943-08-08', weeks],
		['ArrowDown', '1916-07-28', '1915-07-28', years],
		['ArrowUp', '1918-07-28', '1918-11-11', years],
		['PageDown', '1918-11-11', '1914-07-28', years]
	])('%s leads from %s to %s', (key, day, to, of) => {
		expect(addDays(of.first, indexAfterKey(key, day, of) ?? NaN)).toBe(to);
	});

	it('leaves other keys to the browser', () => {
		expect(indexAfterKey('Home', '2025-01-20', story)).toBeNull();
	});

	it.each([
		['2025-01-20', '2025-01-20', story],
		['1943-07-07', '1943-07-04', weeks],
		['1943-07-08', '1943-07-11', weeks],
		['1943-08-23', '1943-08-23', weeks],
		['1914-07-28', '1914-07-28', years],
		['1916-02-01', '1916-07-28', years],
		['1918-10-01', '1918-11-11', years]
	])('stops, dragged to %s, at %s', (day, stop, of) => {
		expect(nearestStop(day, of)).toBe(stop);
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
