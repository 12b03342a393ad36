/** After one visit everything works without a network; a new version is offered, never forced. */
import { expect, test } from './support/journey.ts';
import { figure, liveMap, openExplore, slider } from './support/explore.ts';
import { builtLesson, expectScene } from './support/lesson.ts';

test.use({ serviceWorkers: 'allow' });

const scenes = builtLesson();

test('the first map works without a network after one visit, and of the others what was seen', async ({
	page,
	context,
	journey
}) => {
	await page.goto('/present');
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
		);
	});
	// Of the world, the cells that were looked at are kept.
	const seen = 'geo/basemap/world/e130n30.topojson';
	expect(await page.evaluate(async (file) => (await fetch(file)).status, `/${seen}`)).toBe(200);
	// So is another map, once it was opened.
	await page.goto('/maps/debaltseve-2015?d=2015-02-12');
	await expect(page.locator('[data-map="live"][data-day="2015-02-12"]')).toBeVisible();
	await page.goto('/present');
	await context.setOffline(true);
	// Browsers look for a new worker now and then; without a network they don't find one.
	journey.provokes(/service-worker\.js/);

	expect(await page.evaluate(async (file) => (await fetch(file)).status, `/${seen}`)).toBe(200);
	await page.reload();
	await expectScene(page, scenes[0]?.headline ?? '');
	await expect(page.locator('[data-map="live"][data-ready="true"]')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expectScene(page, scenes[1]?.headline ?? '');
	await expect(page.locator(`[data-map="live"][data-day="${scenes[1]?.day ?? ''}"]`)).toBeVisible();
	await page.goto(`/present/${scenes[5]?.slug ?? ''}`);
	await expectScene(page, scenes[5]?.headline ?? '');
	await page.goto('/print');
	await expect(page.locator('[data-map="static"]').first()).toBeVisible();

	// The speaker's page, in step with nothing yet.
	await page.goto('/present/speaker');
	await expectScene(page, scenes[0]?.headline ?? '');
	await expect(page.locator('[data-ready="true"][data-scene]')).toBeVisible();

	// The map itself, and a day that the worker has to compute.
	await openExplore(page, '?d=2024-09-01');
	// Until then the figures are those of the page's own day.
	await expect(liveMap(page)).toHaveAttribute('data-day', '2024-09-01');
	const kurskArea = page.locator('data[data-figure="kursk-area-km2"]');
	await expect(kurskArea).toBeVisible();
	const area = await figure(page, 'kursk-area-km2');
	await slider(page).press('PageDown');
	await expect(liveMap(page)).toHaveAttribute('data-day', '2024-08-25');
	await expect(kurskArea).not.toHaveAttribute('value', String(area));

	await page.goto('/maps/debaltseve-2015?d=2015-02-10');
	await expect(page.locator('[data-map="live"][data-day="2015-02-10"]')).toBeVisible();

	// And a file made of another.
	await page.goto('/data', { waitUntil: 'networkidle' });
	await page.getByLabel('Front line').check();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Make the file' }).click();
	expect((await downloading).suggestedFilename()).toMatch(/^salient-front-/);
});
