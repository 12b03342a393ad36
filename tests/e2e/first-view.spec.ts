import { firstViewData } from '../../scripts/size-budget/first-view.ts';
import { expect, test } from './support/journey.ts';

test('the first view fetches no map data that the size budget does not count', async ({ page }) => {
	const fetched = new Set<string>();
	page.context().on('request', (request) => {
		const path = new URL(request.url()).pathname.slice(1);
		if (path.startsWith('geo/')) fetched.add(path);
	});
	await page.goto('/', { waitUntil: 'networkidle' });
	expect([...fetched].filter((path) => !firstViewData.includes(path))).toEqual([]);
});
