/** The page of the map: its states, and every window over it. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { lateParts } from '../../../src/lib/loading/late-parts.svelte.ts';
import type { Language } from '../../../src/lib/words/language.ts';
import { say } from '../../../src/lib/words/say.ts';
import ExploreApp from '../../../src/routes/(shared)/ExploreApp.svelte';
import { findings } from '../support/findings.ts';
import { appears, press, type, vanishes } from '../support/onPage.ts';
import { showPage, siteFacts } from '../support/showPage.ts';
import { withoutWebGl } from '../support/withoutWebGl.ts';

vi.mock(import('$app/navigation'), async (original) => ({
	...(await original()),
	pushState: () => undefined,
	replaceState: () => undefined
}));

/** Shows the page once for the tests of a group. */
function once(
	language: Language,
	{ query, width, height = 800 }: { query: string; width: number; height?: number },
	live = false
): void {
	let leave: (() => Promise<void>) | null = null;
	beforeAll(async () => {
		await page.viewport(width, height);
		if (!live) withoutWebGl();
		const data = { ...(await siteFacts('explore', language)), printed: null };
		leave = await showPage({ language, route: '/[...at=map]', address: query }, ExploreApp, {
			data
		});
	});
	afterAll(async () => {
		await leave?.();
		vi.restoreAllMocks();
		await page.viewport(1280, 800);
	});
}

const LANGUAGES = ['en', 'ar'] as const;

describe.each(LANGUAGES)('the map in %s', (language) => {
	once(language, {
		query: '?e=2025-03-12-sudzha-footage&compare=2025-03-07&claim=retaken-86-percent',
		width: 1280
	});

	it('has an event, a comparison, a claim and every fold open', async () => {
		await appears('[data-event-card]');
		await appears('svg[data-map="static"]');
		await appears('[data-comparison]');
		await appears('#numbers-below [data-claim]');
		await appears('#lenses details');
		for (const fold of document.querySelectorAll('details')) fold.open = true;
		// Of the hundreds of days some will do.
		for (const row of document.querySelectorAll<HTMLElement>('tbody tr:nth-child(n + 6)'))
			row.hidden = true;
		await appears('[data-changes]');
		expect(await findings()).toEqual([]);
	});
});

describe.each(LANGUAGES)('over the map in %s', (language) => {
	once(language, { query: '', width: 1280 });

	it('a part is said to be missing', async () => {
		lateParts.missing = [{ ask: () => Promise.resolve(null), giveUp: () => undefined }];
		await appears('.missing');
		expect(await findings('.missing')).toEqual([]);
		lateParts.missing = [];
		await vanishes('.missing');
	});

	it('charts stand under the days', async () => {
		await press(say.timeline.charts());
		await appears('#charts svg');
		expect(await findings('.time')).toEqual([]);
	});

	it('it is shared', async () => {
		await press(say.explore.share());
		await inDialog('dialog textarea');
	});

	it('its line is explained', async () => {
		await press(say.timeline.whatIsLine());
		await inDialog('dialog code');
	});

	it('is said how a figure is known', async () => {
		await press(say.kit.howDoWeKnow());
		await inDialog('dialog li');
	});

	it('places are found', async () => {
		const field = await appears('[data-search] input');
		await userEvent.fill(page.elementLocator(field), 'Sudzha');
		await appears('[role="option"]');
		type('ArrowDown', field);
		await appears('[role="option"][aria-selected="true"]');
		expect(await findings('header')).toEqual([]);
	});
});

describe.each(LANGUAGES)('on a phone in %s', (language) => {
	once(language, { query: '?step=2&lens=russian', width: 390, height: 844 });

	it('the guide leads on, under a lens', async () => {
		await appears('[data-step="2"]');
		await appears('#numbers-below [data-claim]');
		await appears('#lenses .said p');
		await press(say.guide.next());
		await appears('[data-step="3"]');
		expect(await findings()).toEqual([]);
	});
});

describe.each(LANGUAGES)('the live map in %s', (language) => {
	once(language, { query: '', width: 900, height: 700 }, true);

	it('says who holds a place', async () => {
		await appears('[data-map="live"][data-ready="true"]');
		await userEvent.click(page.elementLocator(await appears('.maplibregl-canvas')));
		await appears('[data-picked] button');
		expect(await findings('section:has([data-map="live"])')).toEqual([]);
	});
});

/** Looks at the window that opens, once this is in it, and closes it. */
async function inDialog(selector: string): Promise<void> {
	await appears(selector);
	expect(await findings('dialog')).toEqual([]);
	await press(say.kit.close());
	await vanishes('dialog');
}
