/** After one visit everything works without a network; a new version is offered, never forced. */
import { expect, test } from './support/journey.ts';
import { figure, openExplore, slider } from './support/explore.ts';
import { builtLesson, expectScene, liveMapOf } from './support/lesson.ts';

test.use({ serviceWorkers: 'allow' });

const scenes = builtLesson();

test('the whole site works without a network after one visit', async ({
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
	await context.setOffline(true);
	// Browsers look for a new worker now and then; without a network they don't find one.
	journey.provokes(/service-worker\.js/);

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
	await expect(liveMapOf(page, '2024-09-01')).toBeVisible();
	const area = await figure(page, 'kursk-area-km2');
	await slider(page).press('PageDown');
	await expect(page.locator('[data-map="live"][data-ready="true"]')).not.toHaveAttribute(
		'data-day',
		'2024-09-01'
	);
	await expect(page.locator('data[data-figure="kursk-area-km2"]')).not.toHaveAttribute(
		'value',
		String(area)
	);

	// And a file made of another.
	await page.goto('/data', { waitUntil: 'networkidle' });
	await page.getByLabel('Front line').check();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Make the file' }).click();
	expect((await downloading).suggestedFilename()).toMatch(/^salient-front-/);
});

test('it can be installed', async ({ page }) => {
	await page.goto('/');
	const href = await page.locator('link[rel="manifest"]').getAttribute('href');
	const answer = await page.request.get(new URL(href ?? '', page.url()).href);
	const manifest: unknown = await answer.json();
	expect(manifest).toMatchObject({ name: /Salient/, display: 'standalone' });
	const { icons } = manifest as { icons: { src: string }[] };
	for (const { src } of icons) {
		const status = (await page.request.get(new URL(src, answer.url()).href)).status();
		expect(status, src).toBe(200);
	}
});
