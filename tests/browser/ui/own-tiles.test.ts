import { mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { MapSession } from '../../../src/lib/ui/map/map-session.svelte.ts';
import { smallBasemap, smallModel } from '../../fixtures/map/smallMap.ts';
import { kursk2025 } from '../../fixtures/ui/kursk2025.ts';
import LiveMapOnPage from '../../fixtures/ui/LiveMapOnPage.svelte';
import { quickAtlas } from '../../fixtures/ui/quickAtlas.ts';

const OWN = 'tiles/own.pmtiles';

let page: ReturnType<typeof mount> | null = null;
afterEach(async () => {
	if (page) await unmount(page);
	vi.restoreAllMocks();
});

it('asks for the tiles that a dataset names, says where they are missing, and asks again with the rest', async () => {
	let asked = 0;
	const others = window.fetch.bind(window);
	vi.spyOn(window, 'fetch').mockImplementation((to, init) => {
		if (to instanceof Request || !String(to).endsWith(`/${OWN}`)) return others(to, init);
		asked++;
		return Promise.resolve(new Response('', { status: 404 }));
	});
	const pmtiles = { url: OWN, attribution: 'A newsroom', flavour: 'grey' as const };
	const dataset = { ...kursk2025, basemap: { pmtiles } };
	const { atlas } = quickAtlas('2025-03-12', { dataset });
	atlas.startComputing();
	await expect.poll(() => atlas.hasAreas).toBe(true);
	const session = new MapSession(atlas);
	const basemap = smallBasemap();
	/** As a page does that asked for its background. */
	const background = () => ({
		finer: basemap,
		address: (path: string) => path,
		around: null,
		names: null
	});
	session.world = background();
	page = mount(LiveMapOnPage, {
		target: document.body,
		props: { atlas, session, basemap, model: smallModel({ dataset }) }
	});
	await expect.poll(() => session.basemapFailed).toBe(true);
	expect(asked).toBe(1);
	session.basemapFailed = false;
	session.world = background();
	await expect.poll(() => session.basemapFailed).toBe(true);
	expect(asked).toBe(2);
});
