/** After one visit everything works without a network; a new version is offered, never forced. */
import { expect, test } from './support/journey.ts';
import { builtLesson, expectScene } from './support/lesson.ts';

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
	await page.goto('/?d=2024-09-01');
	await expect(page.getByRole('main')).toBeVisible();
	await page.goto('/data');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
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
