import type { Page } from '@playwright/test';
import { firstViewData } from '../../scripts/size-budget/first-view.ts';
import { openExplore } from './support/explore.ts';
import { expect, test } from './support/journey.ts';

const WORLD = 'geo/basemap/world.topojson';

/** The files of map data that a page has asked for so far, its worker's included. */
function watchMapData(page: Page): () => string[] {
	const fetched = new Set<string>();
	page.context().on('request', (request) => {
		const path = new URL(request.url()).pathname.slice(1);
		if (path.startsWith('geo/')) fetched.add(path);
	});
	return () => [...fetched].sort();
}

test('the first view fetches the map data that the size budget counts', async ({ page }) => {
	const fetched = watchMapData(page);
	await openExplore(page);
	expect(fetched()).toEqual([...firstViewData].sort());
});

test('the world is fetched once it is seen', async ({ page }) => {
	const fetched = watchMapData(page);
	await page.goto('/?v=2/45/-20');
	await expect.poll(fetched).toContain(WORLD);
});
