/** Proves that what every journey watches for makes it fail. */
import { expectAccessible } from './support/accessible.ts';
import { expect, Journey, test } from './support/journey.ts';

test.describe('a journey fails', () => {
	test.fail();

	test('on a console error', async ({ page }) => {
		await page.goto('/corrections');
		await page.evaluate(() => console.error('broken'));
	});

	test('on an uncaught error', async ({ page }) => {
		await page.goto('/corrections');
		const thrown = page.waitForEvent('pageerror');
		await page.evaluate(() => {
			queueMicrotask(() => {
				throw new Error('broken');
			});
		});
		await thrown;
	});

	test('on a missing file', async ({ page }) => {
		await page.goto('/corrections');
		await page.evaluate(() => fetch('/geo/missing.geojson').then((response) => response.text()));
	});

	test('on a request to another origin, a worker’s included', async ({ page }) => {
		await page
			.context()
			.route('https://elsewhere.example/**', (route) =>
				route.fulfill({ body: '', headers: { 'Access-Control-Allow-Origin': '*' } })
			);
		// A page of the site would refuse it by its own policy.
		await page.goto('/embed.js');
		await page.evaluate(async () => {
			const code = "fetch('https://elsewhere.example/').then(() => postMessage('done'))";
			const worker = new Worker(URL.createObjectURL(new Blob([code])));
			await new Promise((resolve) => (worker.onmessage = resolve));
		});
	});

	test('on text that cannot be read', async ({ page }) => {
		await page.setContent('<main style="color: #999; background: #aaa">Faint</main>');
		await expectAccessible(page);
	});
});

test('a journey passes over what it provokes and requests that the page gives up', async ({
	page,
	journey
}) => {
	journey.provokes(/missing\.geojson/);
	await page.goto('/corrections');
	await page.evaluate(async () => {
		await fetch('/geo/missing.geojson');
		const controller = new AbortController();
		const given = fetch('/', { signal: controller.signal }).catch(() => null);
		controller.abort();
		await given;
	});
	expect(journey.problems()).toEqual([]);
});

test('an uncaught error is told with all that is known of it, and never passed over', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
	const journey = new Journey(context, baseURL ?? '');
	journey.provokes(/missing/);
	const page = await context.newPage();
	await page.goto('/corrections');
	const thrown = page.waitForEvent('pageerror');
	// An import that fails has no stack.
	await page.evaluate((address) => {
		void import(address);
	}, '/geo/missing.js');
	await thrown;
	expect(journey.problems()).toEqual([
		expect.stringMatching(/^uncaught error: TypeError: Failed to fetch .*\/geo\/missing\.js/)
	]);
	await context.close();
});
