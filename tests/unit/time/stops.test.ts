import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/lib/domain/time/day.ts';
import type { Step } from '../../../src/lib/domain/time/stepDay.ts';
import { stopFrom } from '../../../src/lib/domain/time/stops.ts';

interface Timeline {
	first: Day;
	last: Day;
	step: Step;
}

/** Every day on the way from one end to the other, step by step. */
function walk(timeline: Timeline, by: 1 | -1): Day[] {
	const [from, to] = by === 1 ? (['first', 'last'] as const) : (['last', 'first'] as const);
	const days = [timeline[from]];
	// A walk that never arrives is cut off, and is then no way back of the other.
	while (days.at(-1) !== timeline[to] && days.length < 1000)
		days.push(stopFrom(days.at(-1) ?? '', timeline, by));
	return days;
}

const years: Timeline = { first: '1914-07-28', last: '1918-11-11', step: 'year' };
const months: Timeline = { first: '2024-01-31', last: '2024-05-15', step: 'month' };

describe('the stops of a timeline', () => {
	it('are whole years after the first day, and the last', () => {
		expect(walk(years, 1)).toEqual([
			...['1914-07-28', '1915-07-28', '1916-07-28', '1917-07-28', '1918-07-28'],
			'1918-11-11'
		]);
		expect(walk(years, -1)).toEqual(walk(years, 1).reverse());
	});

	it('come back to the last of a month after a shorter one', () => {
		expect(walk(months, 1)).toEqual([
			...['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'],
			'2024-05-15'
		]);
		expect(walk(months, -1)).toEqual(walk(months, 1).reverse());
	});

	it.each([
		['1916-01-01', 1, '1916-07-28'],
		['1916-01-01', -1, '1915-07-28'],
		['1916-01-01', 2, '1917-07-28'],
		['1916-01-01', -2, '1914-07-28'],
		['1918-11-11', 1, '1918-11-11'],
		['1914-07-28', -1, '1914-07-28'],
		['1915-07-28', 9, '1918-11-11']
	])('lead from %s, %i of them, to %s', (day, by, to) => {
		expect(stopFrom(day, years, by)).toBe(to);
	});

	it('are the same on the way there and back, several at once or one by one', () => {
		const timelines = fc.record({
			from: fc.integer({ min: -80_000, max: 20_000 }),
			days: fc.integer({ min: 0, max: 400 }),
			step: fc.constantFrom<Step>('day', 'week', 'month', 'year')
		});
		fc.assert(
			fc.property(timelines, fc.nat(12), ({ from, days, step }, many) => {
				const first = addDays('1970-01-01', from);
				const timeline = { first, last: addDays(first, days), step };
				const there = walk(timeline, 1);
				expect(there.at(-1)).toBe(timeline.last);
				expect(walk(timeline, -1)).toEqual(there.toReversed());
				expect(stopFrom(first, timeline, many)).toBe(there[many] ?? timeline.last);
				expect(stopFrom(timeline.last, timeline, -many)).toBe(there.at(-1 - many) ?? first);
			})
		);
	});
});
