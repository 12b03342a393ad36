/** The page with the live map: what is pointed at, looked at and drawn on it. */
import { liveMap, openExplore, slider, stillMap, viewOf } from './support/explore.ts';
import { expect, test } from './support/journey.ts';

test('pointing at the map says who holds it, since when and by whose report; a lost context comes back with its day', async ({
	page
}) => {
	await openExplore(page, '?v=11/51.17/35.24');
	await expect(stillMap(page)).toHaveCount(0);
	const map = await liveMap(page).boundingBox();
	if (!map) throw new Error('The map has no box.');
	await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
	const card = page.locator('[data-picked]');
	await expect(card).toContainText(/Held by Ukraine|Contested or unclear/);
	await expect(card).toContainText(/since \d+ \w+ 202[45]/);
	await card.getByRole('button', { name: 'Close' }).click();
	await expect(card).toHaveCount(0);
	// Another day has its own areas and front.
	await slider(page).press('Home');
	await expect(liveMap(page)).toHaveAttribute('data-day', '2024-08-06');

	const canvas = page.locator('canvas.maplibregl-canvas');
	await canvas.evaluate((element: HTMLCanvasElement) => {
		const extension = element.getContext('webgl2')?.getExtension('WEBGL_lose_context');
		Object.assign(window, { salientLostContext: extension });
		extension?.loseContext();
	});
	await expect(stillMap(page)).toHaveAttribute('data-day', '2024-08-06');
	await page.evaluate(() => {
		const { salientLostContext } = window as unknown as {
			salientLostContext: WEBGL_lose_context;
		};
		salientLostContext.restoreContext();
	});
	await expect(liveMap(page)).toBeVisible();
	await expect(liveMap(page)).toHaveAttribute('data-day', '2024-08-06');
	await expect(stillMap(page)).toHaveCount(0);
});

test('a link opens its view, and an event is selected on the map', async ({ page }) => {
	await openExplore(page, '?d=2025-03-11&v=8/21.4901/39.1862');
	await expect(liveMap(page)).toHaveAttribute('data-day', '2025-03-11');
	const map = await liveMap(page).boundingBox();
	if (!map) throw new Error('The map has no box.');
	const marks = [-40, -20, 0, 20, 40].flatMap((x) => [-40, -20, 0].map((y) => ({ x, y })));
	// Its events may come after the map: whoever sees none there yet looks again.
	const selected = async () => {
		for (const { x, y } of marks) {
			await page.mouse.click(map.x + map.width / 2 + x, map.y + map.height / 2 + y);
			// The page itself knows at once; the next click would go on from what this one chose.
			const search = await page.evaluate(() => location.search);
			if (/[?&]e=/.test(search)) return search;
		}
		return '';
	};
	await expect.poll(selected).toMatch(/[?&]e=2025-03-11-/);
	await expect(page.locator('[data-event-card]')).toBeVisible();
	expect(viewOf(page)).toEqual([8, 21.4901, 39.1862]);
});

test('the map flies to a place', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await openExplore(page);
	await page.getByRole('button', { name: 'Sudzha', exact: true }).click();
	await expect.poll(() => Math.abs((viewOf(page)[1] ?? 0) - 51.2)).toBeLessThan(1.5);
	await expect.poll(() => Math.abs((viewOf(page)[2] ?? 0) - 35.3)).toBeLessThan(4);
});

test('the other day of a comparison is a second live map, or a still one where none is left', async ({
	page
}) => {
	await page.goto('/?compare=2025-03-07');
	await expect(page.locator('[data-compared="2025-03-07"] [data-ready]')).toHaveCount(1);
	await page.getByRole('button', { name: 'End the comparison' }).click();
	await expect(page.locator('[data-compared]')).toHaveCount(0);
	await page.evaluate(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	await page.getByRole('button', { name: 'Compare with another day' }).click();
	await expect(page.locator('[data-compared] svg[data-map="static"]')).toBeVisible();
});
