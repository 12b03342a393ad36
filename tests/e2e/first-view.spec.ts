import { firstViewData } from '../../scripts/size-budget/first-view.ts';
import { openExplore } from './support/explore.ts';
import { expect, test } from './support/journey.ts';

test('the first view fetches the map data that the size budget counts, and the world once it is seen', async ({
	page
}) => {
	/** The files of map data that the page has asked for so far, its worker's included. */
	const fetched = new Set<string>();
	page.context().on('request', (request) => {
		const path = new URL(request.url()).pathname.slice(1);
		if (path.startsWith('geo/')) fetched.add(path);
	});
	await openExplore(page);
	// Nothing may come after the map either.
	await page.waitForLoadState('networkidle');
	await expect.poll(() => [...fetched].sort()).toEqual([...firstViewData].sort());
	await page.goto('/?v=2/45/-20');
	await expect.poll(() => [...fetched]).toContain('geo/basemap/world/world.topojson');
	expect([...fetched].filter((file) => /world\/[ew]\d/.test(file))).toEqual([]);
	await page.goto('/?v=5/36/138');
	await expect.poll(() => [...fetched]).toContain('geo/basemap/world/e130n30.topojson');
});
