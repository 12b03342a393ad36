import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { DayResult } from '../../../src/lib/domain/control/types.ts';
import type { AddressBar } from '../../../src/lib/state/address.ts';
import { Atlas } from '../../../src/lib/state/atlas.svelte.ts';
import { encodeDay, type DayFrame } from '../../../src/lib/domain/frame/dayFrame.ts';
import type { DayComputer } from '../../../src/lib/state/day-computer.ts';
import type { ControlAnswer, ControlQuestion } from '../../../src/lib/workers/messages.ts';
import type { EventHeading } from '../../../src/lib/state/story-events.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const figures = {
	measures: {},
	sectorFrontLengthKm: {},
	droppedKm: 0
};
const nothing = { type: 'FeatureCollection' as const, features: [] };

/** A day that says nothing but its name. */
function emptyDay(day: string, lens: DayResult['lens']): DayResult {
	return {
		day,
		lens,
		control: nothing,
		unknownSectors: [],
		unknownArea: { type: 'MultiPolygon', coordinates: [] },
		coverage: {},
		unknownShare: {},
		frontContours: {},
		frontLine: nothing,
		statuses: [],
		figures,
		method: 'Salient version 2',
		inputsHash: ''
	};
}

/** Computes when told to, and keeps what it was asked. */
class SlowComputer implements DayComputer {
	asked: string[] = [];
	questions: string[] = [];
	#answers: (() => void)[] = [];
	failing = false;

	compute(day: string, lens: DayResult['lens']): Promise<DayFrame> {
		this.asked.push(day);
		return new Promise((resolve, reject) => {
			this.#answers.push(() => {
				if (this.failing) reject(new Error('tables.json could not be loaded.'));
				else resolve(encodeDay(emptyDay(day, lens)));
			});
		});
	}
	/** Says on which day it was asked. */
	ask({ day, kind }: ControlQuestion): Promise<ControlAnswer> {
		this.questions.push(day);
		return Promise.resolve({ kind, settlements: [] });
	}
	destroy() {
		this.#answers = [];
	}
	/** Answers the oldest question. */
	async answer(): Promise<void> {
		this.#answers.shift()?.();
		await Promise.resolve();
		await Promise.resolve();
		await Promise.resolve();
		flushSync();
	}
}

/** A browser's history without a browser. */
class FakeBar implements AddressBar {
	entries = [''];
	query() {
		return new URLSearchParams(this.entries.at(-1));
	}
	write(query: URLSearchParams, how: 'push' | 'replace') {
		if (how === 'replace') this.entries.pop();
		this.entries.push(query.toString());
	}
}

const raid: EventHeading = {
	id: 'raid',
	title: 'Raid',
	kind: 'advance',
	basis: 'claimed',
	placeId: 'sudzha',
	startDate: '2024-08-06',
	endDate: '2024-08-07',
	eventDatePrecision: 'day',
	actingParties: ['ukraine'],
	assertedBy: '',
	sayingParties: [],
	sourcePublisher: ''
};

function setUp() {
	const computer = new SlowComputer();
	const bar = new FakeBar();
	const waiting: (() => void)[] = [];
	const atlas = new Atlas({
		dataset: { ...kursk2025, period: { ...kursk2025.period, last: '2025-03-16' } },
		headings: [raid],
		opening: { day: '2025-03-12', figures, inputsHash: '', statuses: [] },
		computer,
		fetchJson: () => Promise.reject(new Error('offline')),
		address: bar,
		memory: { read: () => null, write: () => undefined },
		timer: (callback) => {
			waiting.push(callback);
			return () => {
				if (waiting.includes(callback)) waiting.splice(waiting.indexOf(callback), 1);
			};
		}
	});
	const passTime = () => waiting.splice(0).forEach((callback) => callback());
	return { atlas, bar, computer, passTime };
}

describe('an atlas', () => {
	it('shows the latest day asked for, and computes none between', async () => {
		const { atlas, computer } = setUp();
		atlas.goTo('2025-03-01', { passing: true });
		atlas.goTo('2025-02-20', { passing: true });
		atlas.goTo('2025-02-10', { passing: true });
		await computer.answer();
		expect(atlas.picture.day).toBe('2025-03-12');
		await computer.answer();
		expect(atlas.picture.day).toBe('2025-02-10');
		expect(computer.asked.slice(0, 2)).toEqual(['2025-03-01', '2025-02-10']);
	});

	it('leaves out events by side, and lets go of the one that is left out', () => {
		const { atlas, bar } = setUp();
		atlas.select('raid');
		atlas.choose({ acting: 'ukraine' });
		expect(atlas.eventId).toBe('raid');
		atlas.choose({ saying: 'russia' });
		expect(atlas.headings).toEqual([]);
		expect(atlas.allHeadings).toHaveLength(1);
		expect(atlas.eventId).toBeNull();
		expect(bar.entries.at(-1)).toBe('d=2024-08-06&acts=ukraine&says=russia');
	});

	it('computes the opening day when told to, and none around it before the reader moves', async () => {
		const { atlas, computer } = setUp();
		expect(atlas.hasAreas).toBe(false);
		atlas.startComputing();
		for (let count = 0; count < 3; count += 1) await computer.answer();
		expect(atlas.hasAreas).toBe(true);
		expect(computer.asked).toEqual(['2025-03-12']);
	});

	it('computes the neighbours ahead and no day twice', async () => {
		const { atlas, computer } = setUp();
		atlas.goTo('2025-02-10');
		for (let count = 0; count < 8; count += 1) await computer.answer();
		expect(computer.asked.slice(0, 3)).toEqual(['2025-02-10', '2025-02-11', '2025-02-09']);
		const asked = computer.asked.length;
		atlas.goTo('2025-02-11');
		flushSync();
		expect(atlas.picture.day).toBe('2025-02-11');
		expect(computer.asked.slice(asked)).not.toContain('2025-02-11');
	});

	it('says why a day could not be computed, and tries again when asked', async () => {
		const { atlas, computer } = setUp();
		computer.failing = true;
		atlas.goTo('2025-02-10');
		await computer.answer();
		expect(atlas.dayProblem).toBe('tables.json could not be loaded.');
		computer.failing = false;
		atlas.retryDay();
		await computer.answer();
		expect(atlas.dayProblem).toBeNull();
		expect(atlas.picture.day).toBe('2025-02-10');
	});

	it('says of no day that it failed before it was tried, and goes on saying so of one tried again', async () => {
		const { atlas, computer } = setUp();
		computer.failing = true;
		atlas.goTo('2025-02-10');
		await computer.answer();
		atlas.retryDay();
		expect(atlas.dayProblem).not.toBeNull();
		atlas.goTo('2025-02-12');
		expect(atlas.dayProblem).toBeNull();
		await computer.answer();
		await computer.answer();
		expect(atlas.dayProblem).not.toBeNull();
	});

	it('makes one entry for Back of a drag, and one of each selection', () => {
		const { atlas, bar, passTime } = setUp();
		atlas.goTo('2025-03-01', { passing: true });
		atlas.goTo('2025-02-20', { passing: true });
		passTime();
		atlas.goTo('2025-02-10', { passing: true });
		atlas.letGo();
		atlas.select('raid');
		expect(bar.entries).toEqual(['', 'd=2025-02-10', 'e=raid&d=2024-08-06']);
	});

	it('lets Back return to where playing ended, whatever ended it', () => {
		const { atlas, bar, passTime } = setUp();
		atlas.goTo('2025-03-11');
		atlas.playback.speed = 1;
		atlas.play();
		for (let day = 0; day < 5; day += 1) passTime();
		expect(atlas.playback.playing).toBe(false);
		atlas.goTo('2025-03-09', { passing: true });
		atlas.letGo();
		atlas.playback.speed = 1;
		atlas.play();
		passTime();
		atlas.previousEvent();
		atlas.goTo('2025-02-10', { passing: true });
		expect(bar.entries).toEqual([
			'',
			'd=2025-03-11',
			'd=2025-03-16',
			'd=2025-03-09',
			'd=2025-03-10',
			'e=raid&d=2024-08-06',
			'd=2025-02-10'
		]);
	});

	it('stays where it is when a link within the page changes the hash alone', () => {
		const { atlas, bar, passTime } = setUp();
		atlas.restore(bar.query(), { opening: true });
		atlas.goTo('2025-03-08', { passing: true });
		atlas.goTo('2025-03-09', { passing: true });
		atlas.restore(bar.query());
		expect(atlas.day).toBe('2025-03-09');
		passTime();
		expect(bar.entries).toEqual(['', 'd=2025-03-09']);
		atlas.goTo('2025-03-10', { passing: true });
		atlas.writeAddress();
		expect(bar.entries).toEqual(['', 'd=2025-03-10']);
		bar.entries.pop();
		atlas.restore(bar.query());
		expect(atlas.day).toBe(kursk2025.period.opens);
	});

	it('restores what an address says without writing it', () => {
		const { atlas, bar, passTime } = setUp();
		atlas.restore(new URLSearchParams('e=raid&l=none&d=never'));
		passTime();
		expect(atlas.eventId).toBe('raid');
		expect(atlas.day).toBe('2024-08-06');
		expect(atlas.visibleLayers.size).toBe(0);
		expect(atlas.ignored).toHaveLength(1);
		expect(bar.entries).toEqual(['']);
	});

	it('drops a selection that does not belong to the day', () => {
		const { atlas } = setUp();
		atlas.select('raid');
		atlas.goTo('2024-08-07');
		expect(atlas.eventId).toBeNull();
	});

	it('plays to the end of the period and stops', () => {
		const { atlas, passTime } = setUp();
		atlas.goTo('2025-03-11');
		atlas.playback.speed = 1;
		atlas.play();
		expect(atlas.playback.beganAnew).toBe(false);
		passTime();
		expect(atlas.day).toBe('2025-03-12');
		for (let day = 0; day < 4; day += 1) passTime();
		expect(atlas.day).toBe('2025-03-16');
		expect(atlas.playback.playing).toBe(false);
	});

	it.each(['2025-03-12', '2025-03-13', '2025-03-16'])(
		'plays from the beginning on %s, where the story has been told, and Back returns',
		(day) => {
			const { atlas, bar, passTime } = setUp();
			atlas.goTo(day);
			const before = bar.entries.length;
			atlas.playback.speed = 1;
			atlas.play();
			expect(atlas.day).toBe('2024-08-06');
			expect(atlas.playback.beganAnew).toBe(true);
			passTime();
			passTime();
			expect(atlas.day).toBe('2024-08-08');
			atlas.pause();
			expect(atlas.playback.beganAnew).toBe(false);
			expect(bar.entries.slice(before)).toEqual(['d=2024-08-08']);
		}
	);

	it('waits for the day to be shown before it plays the next, a second at most', async () => {
		const { atlas, computer, passTime } = setUp();
		atlas.goTo('2025-01-10');
		atlas.playback.speed = 4;
		atlas.play();
		for (let quarter = 0; quarter < 3; quarter += 1) passTime();
		expect(atlas.day).toBe('2025-01-10');
		passTime();
		expect(atlas.day).toBe('2025-01-11');
		// The answers to the day before, and to this one.
		await computer.answer();
		await computer.answer();
		expect(atlas.isCurrent).toBe(true);
		passTime();
		expect(atlas.day).toBe('2025-01-12');
	});

	it('plays on where it was paused, however late that is', () => {
		const { atlas, passTime } = setUp();
		atlas.goTo('2025-03-11');
		atlas.playback.speed = 1;
		atlas.play();
		for (let day = 0; day < 3; day += 1) passTime();
		atlas.pause();
		expect(atlas.day).toBe('2025-03-14');
		atlas.playback.speed = 1;
		atlas.play();
		expect(atlas.playback.beganAnew).toBe(false);
		passTime();
		expect(atlas.day).toBe('2025-03-15');
	});

	it('names the files that did not come', async () => {
		const { atlas } = setUp();
		await atlas.loadFiles();
		expect(atlas.files.problems.get('toretsk')).toBe('missing');
	});

	describe('what is said of a place that is picked', () => {
		const sudzha = { kind: 'settlement', id: 'sudzha', lon: 35.27, lat: 51.19 } as const;
		const area = { kind: 'control', id: 'control-kursk-ukraine', lon: 35.2, lat: 51.2 } as const;
		const russian = { sources: 'russian', known: 'happened' } as const;
		const settle = async () => {
			for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
		};

		/** Every way there is to another day or lens. */
		const ways: [string, (atlas: Atlas) => void][] = [
			['an event of another day', (atlas) => atlas.select('raid')],
			['a step of the day', (atlas) => atlas.goTo('2024-08-06')],
			['Back to another day', (atlas) => atlas.restore(new URLSearchParams('d=2024-08-06'))],
			['another lens', (atlas) => atlas.choose({ lens: russian })],
			['a claim', (atlas) => atlas.openClaim('claim', '2024-08-06', [35, 51, 36, 52])]
		];

		it.each(ways)('is never of the day or lens before: %s', async (_, go) => {
			const { atlas } = setUp();
			atlas.pin(sudzha);
			await settle();
			expect(atlas.inquiry.day).toBe('2025-03-12');
			go(atlas);
			expect(atlas.inquiry.answer).toBeNull();
			await settle();
			if (atlas.inquiry.picked) expect(atlas.inquiry.day).toBe(atlas.day);
		});

		it('follows the day where a settlement is pinned', async () => {
			const { atlas, computer } = setUp();
			atlas.pin(sudzha);
			await settle();
			atlas.goTo('2025-03-01');
			await settle();
			expect(atlas.inquiry.picked).toBe(sudzha);
			expect(atlas.inquiry.day).toBe('2025-03-01');
			expect(computer.questions).toEqual(['2025-03-12', '2025-03-01']);
		});

		it('lets go of an area, which is drawn for one day, so that pointing works again', async () => {
			const { atlas } = setUp();
			atlas.pin(area);
			await settle();
			atlas.goTo('2025-03-01');
			expect(atlas.inquiry.picked).toBeNull();
			expect(atlas.isPinned).toBe(false);
			atlas.point(sudzha);
			await settle();
			expect(atlas.inquiry.picked).toBe(sudzha);
		});

		it('can be closed where it could not be looked up', async () => {
			const { atlas, computer } = setUp();
			computer.ask = () => Promise.reject(new Error('offline'));
			atlas.pin(area);
			await settle();
			expect(atlas.isPinned).toBe(true);
			expect(atlas.inquiry.picked).toBe(area);
			expect(atlas.inquiry.answer).toBeNull();
		});

		it('is no answer of nobody where it could not be looked up, and is looked up again', async () => {
			const { atlas, computer } = setUp();
			const answers = computer.ask.bind(computer);
			computer.ask = () => Promise.reject(new Error('offline'));
			atlas.pin(area);
			await settle();
			expect(atlas.inquiry.failed).toBe(true);
			computer.ask = answers;
			atlas.pin(area);
			await settle();
			expect(atlas.inquiry.failed).toBe(false);
			expect(atlas.inquiry.answer).not.toBeNull();
			atlas.pin({ kind: 'place', id: 'sudzha', lon: 35, lat: 51 });
			expect(atlas.inquiry.answer).toBeNull();
			expect(atlas.inquiry.failed).toBe(false);
		});

		it('does not change for a pointer that moves on while it is pinned', async () => {
			const { atlas } = setUp();
			atlas.pin(sudzha);
			await settle();
			atlas.point(area);
			await settle();
			expect(atlas.inquiry.picked).toBe(sudzha);
		});
	});
});
