import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { embedHeightCss, EMBED_UIS } from '../../../src/lib/domain/embed/embedSize.ts';
import {
	USUAL_LOOKS,
	type EmbedLooks,
	type OwnWords
} from '../../../src/lib/domain/embed/looks.ts';
import { loadedMap, type Manners } from './loaderPage.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ORDERS = Array.from({ length: 12 }, () => 'order' as const);
const PATIENCE = 20_000;

/** A map that answers at once. */
const prompt: Manners = { readyAfter: 100, answersAfter: () => 1, onDone: () => undefined };

function opened(manners: Partial<Manners> = {}) {
	const map = loadedMap({ ...prompt, ...manners });
	map.connect();
	return map;
}

const addressOf = ({ frame }: ReturnType<typeof opened>) =>
	Object.fromEntries(new URL(frame?.src ?? 'about:blank').searchParams);

describe('the element', () => {
	it('is loaded by an order, which waits for it as long as it takes', async () => {
		const map = opened({ readyAfter: 60_000 });
		expect(map.frame).toBeUndefined();
		const answer = map.send('setDay', { day: '2024-09-06' });
		expect(map.frame).toBeDefined();
		await vi.advanceTimersByTimeAsync(61_000);
		expect(await answer).toMatchObject({ ok: true, state: { day: '2024-09-06' } });
	});

	it('keeps its frame when attributes change, and orders what they say', async () => {
		const map = opened();
		await Promise.all([map.send('getState'), vi.advanceTimersByTimeAsync(200)]);
		const { frame } = map;
		map.setAttribute('theme', 'dark');
		map.setAttribute('day', '2024-09-06');
		map.setAttribute('layers', 'front');
		await vi.advanceTimersByTimeAsync(100);
		expect(map.frame).toBe(frame);
		expect(frame?.state).toMatchObject({ theme: 'dark', day: '2024-09-06', layers: 'front' });
	});

	it('wears other looks in the same frame, and again after its return', async () => {
		const map = opened();
		await Promise.all([map.send('getState'), vi.advanceTimersByTimeAsync(200)]);
		const { frame } = map;
		map.setAttribute('headline', 'Three days');
		map.setAttribute('hide', 'title,claimed');
		map.setAttribute('ui', 'map');
		void map.send('setLooks', { headline: 'Three days in March' });
		await vi.advanceTimersByTimeAsync(100);
		expect(map.frame).toBe(frame);
		map.disconnect();
		map.connect();
		void map.send('getState');
		const worn = { headline: 'Three days in March', hide: 'title,claimed', ui: 'map' };
		expect(addressOf(map)).toMatchObject(worn);
		// The article has the last word.
		map.setAttribute('headline', 'Ours');
		await vi.advanceTimersByTimeAsync(500);
		map.disconnect();
		map.connect();
		void map.send('getState');
		expect(addressOf(map)).toMatchObject({ ...worn, headline: 'Ours' });
	});

	it('shows the same in another language, in the same frame, and takes orders when it is ready', async () => {
		const map = opened();
		void map.send('setDay', { day: '2024-09-06' });
		const answer = map.send('setLanguage', { lang: 'uk' });
		const next = map.send('setDay', { day: '2024-09-07' });
		const { frame } = map;
		await vi.advanceTimersByTimeAsync(500);
		expect(await answer).toMatchObject({ ok: true, state: { day: '2024-09-06', lang: 'uk' } });
		expect(await next).toMatchObject({ ok: true, state: { day: '2024-09-07', lang: 'uk' } });
		expect(map.frame).toBe(frame);
	});

	it('shows after its return what was acknowledged before', async () => {
		const map = opened();
		void map.send('setDay', { day: '2024-09-06' });
		void map.send('setTheme', { theme: 'dark' });
		await vi.advanceTimersByTimeAsync(500);
		map.disconnect();
		expect(map.frame).toBeUndefined();
		map.connect();
		const answer = map.send('getState');
		expect(addressOf(map)).toMatchObject({ day: '2024-09-06', theme: 'dark' });
		await vi.advanceTimersByTimeAsync(500);
		expect(await answer).toMatchObject({ ok: true });
	});

	it('refuses at once what is no order', async () => {
		const map = opened();
		expect(await map.send('nonsense')).toMatchObject({ ok: false });
		expect(map.frame).toBeUndefined();
	});
});

describe('the room that is reserved', () => {
	const LONG = 'Three days in March on which the front of half a year was lost and won. '.repeat(3);

	it.each<Partial<Pick<EmbedLooks, OwnWords | 'hides'>>>([
		{},
		{ hides: ['title'] },
		{ hides: ['timeline', 'legend'] },
		{ headline: 'Short' },
		{ headline: LONG.slice(0, 120), standfirst: LONG.trim(), credit: 'A paper' },
		{ hides: ['title'], headline: 'Unseen', standfirst: 'One line' }
	])('is that of the embed with %o', (looks) => {
		for (const ui of EMBED_UIS) {
			const map = loadedMap(prompt);
			const { hides = [], ...words } = looks;
			const attributes = { ui, hide: hides.join(', '), ...words };
			for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
			map.connect();
			const css = embedHeightCss({ ...USUAL_LOOKS, ...looks, ui }, 700);
			expect(map.box.style.height.replaceAll(', ', ',')).toBe(css);
		}
	});

	it('is what the article says, where it says so', () => {
		const map = loadedMap(prompt);
		map.setAttribute('height', '480');
		map.connect();
		expect(map.box.style.height).toBe('480px');
	});
});

interface Given {
	does: 'order' | 'nonsense' | 'language' | 'away';
	/** Until the next, milliseconds. */
	wait: number;
	takes: number | null;
}

describe('500 orders at any time', () => {
	const order: fc.Arbitrary<Given> = fc.record({
		does: fc.constantFrom<Given['does'][]>(...ORDERS, 'nonsense', 'language', 'away'),
		wait: fc.oneof(fc.constant(0), fc.nat(3000)),
		/** Of the map: some are done late, some never. */
		takes: fc.oneof(
			{ weight: 20, arbitrary: fc.nat(500) },
			{ weight: 1, arbitrary: fc.integer({ min: PATIENCE + 1, max: 2 * PATIENCE }) },
			{ weight: 1, arbitrary: fc.constant(null) }
		)
	});

	it('are all answered or rejected, none is done after that, and the last state is the model’s', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(order, { minLength: 500, maxLength: 500 }), async (orders) => {
				const takes = new Map<unknown, number | null>();
				const settled = new Map<unknown, 'ok' | 'refused' | 'rejected'>();
				/** The last day that the map was told and acknowledged. */
				let model = '';
				const late: unknown[] = [];
				const map = opened({
					readyAfter: 800,
					answersAfter: ({ mark }) => takes.get(mark) ?? (takes.has(mark) ? null : 1),
					onDone({ mark }) {
						if (settled.has(mark)) late.push(mark);
					}
				});
				const give = async ({ does, takes: time }: Given, mark: number) => {
					takes.set(mark, time);
					const day = `day-${String(mark)}`;
					const type = does === 'order' ? 'setDay' : 'nonsense';
					const details = does === 'language' ? { lang: mark % 2 ? 'uk' : 'pl' } : { mark, day };
					try {
						const { ok } = await map.send(does === 'language' ? 'setLanguage' : type, details);
						settled.set(mark, ok ? 'ok' : 'refused');
						if (ok && does === 'order') model = day;
					} catch {
						settled.set(mark, 'rejected');
					}
				};
				const all: Promise<void>[] = [];
				for (const [mark, given] of orders.entries()) {
					if (given.does === 'away') {
						map.disconnect();
						map.connect();
					}
					all.push(give(given, mark));
					await vi.advanceTimersByTimeAsync(given.wait);
				}
				await vi.runAllTimersAsync();
				await Promise.all(all);
				expect(settled.size).toBe(orders.length);
				expect(late).toEqual([]);
				map.disconnect();
				map.connect();
				void map.send('getState');
				expect(addressOf(map).day ?? '').toBe(model);
			}),
			{ numRuns: 10 }
		);
	});
});
