import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/domain/control/types.ts';
import { encodeDay, type DayFrame } from '../../../src/lib/domain/frame/dayFrame.ts';
import { writeFrame } from '../../../src/lib/domain/frame/frameFile.ts';
import type { DayComputer } from '../../../src/lib/state/day-computer.ts';
import { OpeningDay } from '../../../src/lib/state/opening-day.ts';
import { projectComputer } from '../control/projectComputer.ts';

const OPENS = '2025-03-12';
const OTHER_LENS: Lens = { ...DEFAULT_LENS, sources: 'independent' };

const frameOf = (day: string) => encodeDay(projectComputer.compute(day, DEFAULT_LENS));
const file = writeFrame(frameOf(OPENS));

/** @param fetched what the file holds; an error where it does not come */
function open(fetched: unknown) {
	const computed: string[] = [];
	const worker: DayComputer = {
		compute(day, { sources }) {
			computed.push(`${day} ${sources}`);
			return Promise.resolve({ day } as DayFrame);
		},
		ask: () => Promise.resolve(null),
		destroy: () => undefined
	};
	const fetchJson = (path: string) =>
		path !== 'opening-day.json' || fetched instanceof Error
			? Promise.reject(new Error(path))
			: Promise.resolve(fetched);
	return { computed, day: new OpeningDay(OPENS, fetchJson, worker) };
}

describe('the day that a map opens on', () => {
	it('comes from its file, and no worker begins for it', async () => {
		const { computed, day } = open(file);
		expect(await day.compute(OPENS, DEFAULT_LENS)).toEqual(frameOf(OPENS));
		expect(computed).toEqual([]);
	});

	it('is computed under another lens, as every other day is', async () => {
		const { computed, day } = open(file);
		await day.compute(OPENS, OTHER_LENS);
		await day.compute('2025-03-11', DEFAULT_LENS);
		expect(computed).toEqual([`${OPENS} independent`, '2025-03-11 all']);
	});

	it.each([
		['does not come', new Error('500')],
		['is none', { day: OPENS }],
		['is of another day', { ...file, day: '2025-03-11' }],
		['is of another lens', { ...file, lens: OTHER_LENS }]
	])('is computed where its file %s', async (_, fetched) => {
		const { computed, day } = open(fetched);
		await day.compute(OPENS, DEFAULT_LENS);
		expect(computed).toEqual([`${OPENS} all`]);
	});

	it('readies the worker once for a reader who is there', () => {
		const { computed, day } = open(file);
		day.warm();
		day.warm();
		expect(computed).toEqual([`${OPENS} all`]);
	});
});
