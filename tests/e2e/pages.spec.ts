import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/journey.ts';
import { allPaths, fileOf, prerenderedPaths } from './support/pages.ts';

test.describe('every prerendered page', () => {
	for (const path of prerenderedPaths()) {
		test(`${path} opens, with a title and a main part, and axe finds nothing serious`, async ({
			page
		}) => {
			const response = await page.goto(path, { waitUntil: 'networkidle' });
			expect(response?.status()).toBe(200);
			await expect(page).toHaveTitle(/\S/);
			await expect(page.getByRole('main')).toBeVisible();
			await expectAccessible(page);
		});
	}
});

test('every page has one title, one main part, one first heading and a language', () => {
	// The one file for classrooms is drawn by its scripts, and opened above.
	const written = allPaths().filter((path) => path !== '/salient-classroom');
	const amiss = written.filter((path) => {
		const html = readFileSync(fileOf(path), 'utf8');
		// Drawings have titles of their own.
		const head = html.slice(0, html.indexOf('</head>'));
		const counted = [
			head.match(/<title>[^<]*\S[^<]*<\/title>/g),
			html.match(/<main[\s>]/g),
			html.match(/<h1[\s>]/g),
			html.match(/<html[^>]* lang="\w/g)
		];
		return counted.some((found) => found?.length !== 1);
	});
	expect(amiss).toEqual([]);
});

test('an address without a page says so, at any depth, and leads to the map', async ({
	page,
	journey
}) => {
	journey.provokes(/404/);
	const response = await page.goto('/event/no-such/page');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Go to the map' }).click();
	await expect(page).toHaveURL('/');
});

test('the site can be installed', async ({ page }) => {
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
