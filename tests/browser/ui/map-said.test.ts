import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { EventHeading } from '../../../src/lib/state/story-events.ts';
import type { Numbers } from '../../../src/lib/state/numbers.svelte.ts';
import MapSaid from '../../../src/lib/ui/said/MapSaid.svelte';
import OnPage from '../../fixtures/ui/OnPage.svelte';
import { quickAtlas } from '../../fixtures/ui/quickAtlas.ts';

let page: ReturnType<typeof mount> | null = null;

afterEach(async () => {
	if (page) await unmount(page);
});

const footage: EventHeading = {
	id: 'footage',
	title: 'Footage shows soldiers in the centre',
	kind: 'statement',
	basis: 'claimed',
	placeId: 'sudzha',
	startDate: '2025-03-12',
	endDate: '2025-03-13',
	eventDatePrecision: 'day',
	actingParties: [],
	assertedBy: 'State media',
	sayingParties: [],
	sourcePublisher: 'A paper'
};
const HELD = "Ukraine holds about 179 (150 to 210) square kilometres in Russia's Kursk region.";
const EVENT = 'Footage shows soldiers in the centre. Who says so: State media. How sure: claimed.';

/** What was said, in order. */
async function listen(day: string) {
	const { atlas, passTime } = quickAtlas(day, { headings: [footage] });
	const numbers = {
		comparison: null,
		get figures() {
			return { all: atlas.playback.playing ? null : atlas.picture.figures };
		}
	} as unknown as Numbers;
	page = mount(OnPage, { target: document.body, props: { atlas, numbers, shown: MapSaid } });
	flushSync();
	const region = document.querySelector('[aria-live="polite"]');
	if (!region) throw new Error('Nothing speaks.');
	const said: string[] = [];
	const observer = new MutationObserver(() => said.push(region.textContent));
	observer.observe(region, { childList: true, characterData: true, subtree: true });
	/** Until the day is computed and drawn. */
	const settle = async () => {
		await new Promise((resolve) => setTimeout(resolve));
		flushSync();
		await Promise.resolve();
	};
	await settle();
	return { atlas, passTime, said, settle };
}

describe('another day', () => {
	it('is said once, with its events and what is held; opening says nothing', async () => {
		const { atlas, said, settle } = await listen('2025-03-10');
		expect(said).toEqual([]);
		const days = [`Tuesday 11 March 2025, no events. ${HELD}`];
		atlas.goTo('2025-03-11');
		await expect.poll(() => said).toEqual(days);
		atlas.goTo('2025-03-12');
		await settle();
		expect(said).toEqual([...days, `Wednesday 12 March 2025, 1 event. ${HELD}`]);
	});

	it('is not said while the days play, but where that ends', async () => {
		const { atlas, passTime, said, settle } = await listen('2025-03-11');
		atlas.play();
		while (atlas.playback.playing) {
			expect(said).toEqual([]);
			passTime();
			await settle();
		}
		await expect.poll(() => said).toEqual([`Sunday 16 March 2025, no events. ${HELD}`]);
	});
});

it('says that playing begins anew, and nothing on the way', async () => {
	const { atlas, passTime, said, settle } = await listen('2025-03-12');
	atlas.play();
	const once = ['Playing from the beginning, 6 August 2024'];
	await expect.poll(() => said).toEqual(once);
	for (let day = 0; day < 3; day += 1) {
		passTime();
		await settle();
	}
	expect(atlas.day).toBe('2024-08-09');
	expect(said).toEqual(once);
});

describe('an event', () => {
	it('is said with who says so and how sure that is, again where it is chosen again', async () => {
		const { atlas, said, settle } = await listen('2025-03-12');
		atlas.select('footage');
		await expect.poll(() => said).toEqual([EVENT]);
		atlas.select(null);
		await settle();
		atlas.select('footage');
		await settle();
		expect(said).toEqual([EVENT, '', EVENT]);
	});

	it('says the day that comes with it, which is not said by itself', async () => {
		const { atlas, said, settle } = await listen('2025-03-01');
		atlas.select('footage');
		const once = [`${EVENT} Wednesday 12 March 2025.`];
		await expect.poll(() => said).toEqual(once);
		await settle();
		expect(said).toEqual(once);
	});
});
