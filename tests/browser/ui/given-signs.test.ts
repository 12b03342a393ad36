import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import Legend from '../../../src/lib/ui/map/Legend.svelte';
import { givenLayer, withGiven } from '../../fixtures/map/givenZone.ts';
import OnPage from '../../fixtures/ui/OnPage.svelte';
import { quickAtlas } from '../../fixtures/ui/quickAtlas.ts';

let page: Record<string, unknown> | null = null;
afterEach(async () => {
	if (page) await unmount(page);
});

/** What the legend says of each area and line of others. */
const signs = () =>
	[...document.querySelectorAll('li')]
		.map(({ textContent }) => textContent.trim())
		.filter((words) => words.includes('As given by'));

it('says in the legend who drew what the map shows as given, and switches it', async () => {
	const { atlas } = quickAtlas('2025-03-12', {
		dataset: withGiven,
		fetchJson: () => Promise.resolve(givenLayer)
	});
	await atlas.files.load(['agreed']);
	page = mount(OnPage, { target: document.body, props: { atlas, shown: Legend } });
	const words = 'As given by The mission, from 12 March 2025 to 13 March 2025.';
	await expect.poll(signs).toEqual([`Russia: ${words}`, `Agreed line: ${words}`]);

	const label = [...document.querySelectorAll('label')].find(
		({ textContent }) => textContent.trim() === 'Agreed zones'
	);
	label?.querySelector('input')?.click();
	flushSync();
	expect(signs()).toEqual([]);
	label?.querySelector('input')?.click();
	flushSync();
	expect(signs()).toHaveLength(2);

	atlas.goTo('2025-03-14');
	flushSync();
	expect(signs()).toEqual([]);
});
