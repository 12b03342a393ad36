import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/domain/control/types.ts';
import { periodDays, type SeriesDay } from '../../../src/lib/domain/series/daySeries.ts';
import { DaySeries } from '../../../src/lib/state/day-series.svelte.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const { period } = kursk2025;
const PERIOD_DAYS = periodDays(period);
const russian: Lens = { sources: 'russian', known: 'happened' };
const ukrainian: Lens = { sources: 'ukrainian', known: 'happened' };
const shownDay = '2025-03-12';

function dayOf(day: string, value: number): SeriesDay {
	const band = { value, low: value, high: value };
	return { day, figures: { 'front-length-km': band, 'kursk-area-km2': band } };
}

/** Answers when told to. */
function setUp() {
	const asked: { day: string; lens: Lens; answer: (fails: boolean) => void }[] = [];
	const opening = PERIOD_DAYS.map((day) => dayOf(day, 1));
	const series = new DaySeries(
		period,
		opening,
		(day, lens) =>
			new Promise((resolve, reject) => {
				asked.push({
					day,
					lens,
					answer: (fails) => {
						if (fails) reject(new Error('tables.json could not be loaded.'));
						else resolve(dayOf(day, 2));
					}
				});
			})
	);
	/** Answers so many questions, one after another. */
	async function answer(times: number, fails = false) {
		for (let i = 0; i < times; i++) {
			asked.shift()?.answer(fails);
			for (let turn = 0; turn < 4; turn++) await Promise.resolve();
		}
		flushSync();
	}
	return { series, asked, answer, opening };
}

describe('the series of days', () => {
	it('stays as it was, and says whose it is, until the new one has something to show', async () => {
		const { series, answer, opening } = setUp();
		series.want(russian, shownDay);
		await answer(7);
		expect(series.lens).toEqual(DEFAULT_LENS);
		expect(series.days).toEqual(opening);
		expect(series.complete).toBeNull();
		await answer(1);
		expect(series.lens).toEqual(russian);
	});

	it('then has gaps for what is still to be computed, the days around the shown one first', async () => {
		const { series, answer } = setUp();
		series.want(russian, shownDay);
		await answer(8);
		expect(series.days.map(({ day }) => day)).toEqual(PERIOD_DAYS);
		expect(
			series.days.find(({ day }) => day === shownDay)?.figures?.['front-length-km']?.value
		).toBe(2);
		expect(series.days[0]?.figures).toBeUndefined();
		expect(series.missing).toBe(PERIOD_DAYS.length - 8);
		expect(series.complete).toBeNull();
		await answer(PERIOD_DAYS.length - 8);
		expect(series.missing).toBe(0);
		expect(series.complete).toHaveLength(PERIOD_DAYS.length);
	});

	it('counts what is missing of the shown series alone', async () => {
		const { series, answer } = setUp();
		expect(series.missing).toBe(0);
		series.want(russian, shownDay);
		await answer(16);
		expect(series.missing).toBe(PERIOD_DAYS.length - 16);
		series.want(ukrainian, shownDay);
		expect(series.missing).toBe(PERIOD_DAYS.length - 16);
		await answer(1);
		await answer(8);
		expect(series.lens).toEqual(ukrainian);
		expect(series.missing).toBe(PERIOD_DAYS.length - 8);
		series.want(DEFAULT_LENS, shownDay);
		expect(series.missing).toBe(0);
		series.want(russian, shownDay);
		expect(series.missing).toBe(PERIOD_DAYS.length - 17);
	});

	it('says what failed and tries again when told to', async () => {
		const { series, asked, answer } = setUp();
		series.want(russian, shownDay);
		await answer(1, true);
		expect(series.problem).toBe('tables.json could not be loaded.');
		expect(asked).toEqual([]);
		series.retry();
		expect(series.problem).toBeNull();
		await answer(8);
		expect(series.lens).toEqual(russian);
	});

	it('does not let the failure of a lens that was left stop the next one', async () => {
		const { series, answer } = setUp();
		series.want(russian, shownDay);
		series.want(ukrainian, shownDay);
		await answer(1, true);
		expect(series.problem).toBeNull();
		await answer(8);
		expect(series.lens).toEqual(ukrainian);
	});
});
