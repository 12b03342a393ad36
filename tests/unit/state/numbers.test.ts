import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS, type Lens, type Measured } from '../../../src/lib/domain/control/types.ts';
import type { Atlas } from '../../../src/lib/state/atlas.svelte.ts';
import { defaultChoices } from '../../../src/lib/state/choices.ts';
import { Numbers, type NumbersWorld } from '../../../src/lib/state/numbers.svelte.ts';
import type { DayFrame } from '../../../src/lib/domain/frame/dayFrame.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const day = '2025-03-12';
const rung = (value: number): Measured => ({
	value,
	low: value,
	high: value,
	unit: 'km',
	resolutionKm: 5,
	asOf: day,
	method: ''
});
const russian: Lens = { sources: 'russian', known: 'happened' };
const headline = ['dnipro'];
const withBorder = ['dnipro', 'border'];
const dayMeasure = (measured: Measured | null, ladder: Measured[] = []) => ({
	measured,
	refused: null,
	ladder
});

/** A page whose worker answers, or fails, when told to. */
function setUp() {
	const choices = { ...defaultChoices(kursk2025), counting: withBorder };
	const figures = { measures: { 'front-length-km': dayMeasure(rung(802), [rung(802)]) } };
	const picture = { day, lens: DEFAULT_LENS, figures };
	const atlas = {
		dataset: kursk2025,
		day,
		lens: DEFAULT_LENS,
		choices,
		picture,
		isCurrent: true,
		playback: { playing: false }
	} as unknown as Atlas;
	const asked: string[] = [];
	const pending: ((fails: boolean) => void)[] = [];
	const ask = (name: string, value: unknown) => () => {
		asked.push(name);
		return new Promise((resolve, reject) => {
			pending.push((fails) => {
				if (fails) reject(new Error('offline'));
				else resolve(value);
			});
		});
	};
	const frame: Partial<DayFrame> = {
		...{ day: '2025-03-07', lens: DEFAULT_LENS, areas: [], front: [] },
		...{ geometry: Int32Array.of(0), held: new Uint8Array() }
	};
	const computer = {
		ladder: ask('ladder', [rung(1515)]),
		compare: ask('compare', { from: '2025-03-07', to: day }),
		claims: ask('claims', [{ verdict: 'above' }]),
		behind: ask('behind', []),
		compute: ask('compute', frame)
	} as unknown as NumbersWorld['near'];
	const numbers = new Numbers(atlas, {
		claims: [],
		series: [],
		near: computer,
		background: computer
	});
	async function answerAll(fails = false) {
		for (const answer of pending.splice(0)) answer(fails);
		for (let turn = 0; turn < 6; turn++) await Promise.resolve();
		flushSync();
	}
	return { numbers, atlas, choices, asked, answerAll };
}

describe('the ladder', () => {
	it('says what it counts until it is counted as chosen', async () => {
		const { numbers, choices, answerAll } = setUp();
		numbers.follow(choices);
		expect(numbers.ladder?.counting).toEqual(headline);
		expect(numbers.ladderWaiting).toBe(true);
		await answerAll();
		expect(numbers.ladder).toMatchObject({ counting: withBorder, rungs: [{ value: 1515 }] });
		expect(numbers.ladderWaiting).toBe(false);
	});

	it('says of which day and lens it still is, from the moment that others are wanted', async () => {
		const { numbers, atlas, choices, answerAll } = setUp();
		numbers.follow(choices);
		await answerAll();
		expect(numbers.ladder?.isWanted).toBe(true);
		for (const wanted of [{ day: '2025-03-11' }, { lens: russian }]) {
			Object.assign(atlas, { day, lens: DEFAULT_LENS }, wanted, { isCurrent: false });
			expect(numbers.ladder).toMatchObject({
				isWanted: false,
				day,
				lens: DEFAULT_LENS,
				counting: headline
			});
			expect(numbers.ladderWaiting).toBe(true);
		}
	});

	it('never passes the headline off as what was chosen, and can be asked again', async () => {
		const { numbers, choices, answerAll } = setUp();
		numbers.follow(choices);
		await answerAll(true);
		expect(numbers.ladderProblem).toBe('offline');
		expect(numbers.ladder?.counting).toEqual(headline);
		numbers.retry();
		await answerAll();
		expect(numbers.ladderProblem).toBeNull();
		expect(numbers.ladder?.counting).toEqual(withBorder);
	});
});

describe('a comparison that failed', () => {
	it('asks again for the other day too', async () => {
		const { numbers, choices, asked, answerAll } = setUp();
		Object.assign(choices, { counting: headline, compareDay: '2025-03-07' });
		numbers.follow(choices);
		await answerAll(true);
		expect(numbers.comparisonProblem).toBe('offline');
		asked.length = 0;
		numbers.retry();
		await answerAll();
		expect(asked.sort()).toEqual(['compare', 'compute']);
		expect(numbers.comparisonProblem).toBeNull();
	});
});

describe('a comparison that failed and was ended', () => {
	it('has not failed when it is begun again', async () => {
		const { numbers, choices, answerAll } = setUp();
		const compared = { ...choices, counting: headline, compareDay: '2025-03-07' };
		Object.assign(choices, compared);
		numbers.follow(choices);
		await answerAll(true);
		expect(numbers.comparisonProblem).toBe('offline');
		Object.assign(choices, { compareDay: null });
		numbers.follow(choices);
		expect(numbers.comparisonProblem).toBeNull();
		Object.assign(choices, compared);
		numbers.follow(choices);
		expect(numbers.comparisonProblem).toBeNull();
	});
});

describe('what changed', () => {
	it('is never told of another lens than it was asked under', async () => {
		const { numbers, answerAll } = setUp();
		const changes = numbers.changes();
		const asked = { from: '2025-03-07', to: day, lens: DEFAULT_LENS };
		expect(changes.answerTo(asked)).toBeNull();
		changes.want(asked);
		await answerAll();
		expect(changes.answerTo({ ...asked })).toMatchObject({ to: day });
		expect(changes.answerTo({ ...asked, lens: russian })).toBeNull();
		expect(changes.answerTo(null)).toBeNull();
	});
});

describe('a comparison', () => {
	it('is never shown over another day or lens than the two it is of', async () => {
		const { numbers, atlas, choices, answerAll } = setUp();
		Object.assign(choices, { counting: headline, compareDay: '2025-03-07' });
		numbers.follow(choices);
		expect(numbers.comparison).toBeNull();
		await answerAll();
		expect(numbers.comparison).toMatchObject({ from: '2025-03-07', to: day });
		Object.assign(atlas, { lens: { sources: 'russian', known: 'happened' } });
		expect(numbers.comparison).toBeNull();
		Object.assign(atlas, { lens: DEFAULT_LENS, day: '2025-03-11' });
		expect(numbers.comparison).toBeNull();
		Object.assign(atlas, { day });
		expect(numbers.comparison).not.toBeNull();
	});
});

describe('the claims', () => {
	it('say that they are still held against the lens before, from the moment of the choice', async () => {
		const { numbers, atlas, choices, answerAll } = setUp();
		expect(numbers.claims).toMatchObject({ lens: DEFAULT_LENS, waiting: false });
		Object.assign(atlas, { lens: russian });
		expect(numbers.claims).toMatchObject({ checks: [], lens: DEFAULT_LENS, waiting: true });
		numbers.follow({ ...choices, lens: russian });
		await answerAll();
		expect(numbers.claims).toMatchObject({
			checks: [{ verdict: 'above' }],
			lens: russian,
			waiting: false
		});
	});
});

describe('how a figure is known', () => {
	it('is asked under the lens that it was measured under, whatever is chosen by now', async () => {
		const { numbers, atlas, answerAll } = setUp();
		Object.assign(atlas, { lens: russian });
		numbers.inquire({
			title: 'Area',
			day,
			lens: DEFAULT_LENS,
			ground: { compartment: 'kursk' },
			what: { kind: 'measure', day }
		});
		expect(numbers.behind.answer).toBeNull();
		await answerAll();
		expect(numbers.behind.shown?.question).toMatchObject({ day, lens: DEFAULT_LENS });
		expect(numbers.behind.answer).toEqual([]);
	});
});

describe('the figures of a day', () => {
	const band = (value: number) => ({ value, low: value - 1, high: value + 1 });
	const named = <Value>(front: Value, area: Value) => ({
		'front-length-km': front,
		'kursk-area-km2': area
	});
	const series = [
		{ day: '2025-03-11', figures: named(band(869), band(201)) },
		{ day, figures: named(band(754), band(179)) }
	];
	const computed = { measures: named(dayMeasure(rung(868)), dayMeasure(rung(200))) };

	function page(shownDay: string, { playing = false } = {}) {
		const { atlas } = setUp();
		Object.assign(atlas, {
			day: shownDay,
			playback: { playing },
			picture: { day: '2025-03-11', lens: DEFAULT_LENS, figures: computed },
			isCurrent: shownDay === '2025-03-11'
		});
		const near = {} as NumbersWorld['near'];
		return new Numbers(atlas, { claims: [], series, near, background: near });
	}

	it('are those that were computed', () => {
		expect(page('2025-03-11').figures).toMatchObject({
			figures: named({ value: 868 }, { value: 200 }),
			all: computed
		});
	});

	it('come out of the series while the picture is of another day, never from that', () => {
		expect(page(day).figures).toEqual({
			day,
			figures: named(band(754), band(179)),
			all: null
		});
	});

	it('come out of the series that the chart shows while the days play, computed or not', () => {
		expect(page('2025-03-11', { playing: true }).figures).toEqual({
			day: '2025-03-11',
			figures: named(band(869), band(201)),
			all: null
		});
	});

	it('are not known where the series does not say', () => {
		expect(page('2025-03-14').figures).toMatchObject({ figures: undefined, all: null });
	});
});
