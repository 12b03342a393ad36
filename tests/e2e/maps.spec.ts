/** Other wars than the one at `/`, on the same engine. */
import { expectAccessible } from './support/accessible.ts';
import { expectNoSidewaysScroll, figure, slider, stillMap } from './support/explore.ts';
import { expect, test } from './support/journey.ts';

test('the list of maps leads to each of them', async ({ page }) => {
	await page.goto('/maps');
	await page.getByRole('link', { name: /Syria, 26 November/ }).click();
	await expect(page).toHaveURL(/\/maps\/syria-2024$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Syria/);
});

test('the list is told in every language, and leads to maps in it where they have it', async ({
	page
}) => {
	await page.goto('/ar/maps');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
	await expect(page.getByRole('heading', { level: 2 }).nth(1)).toHaveAttribute('lang', 'en');
	await page.getByRole('heading', { level: 2 }).nth(2).getByRole('link').click();
	await expect(page).toHaveURL(/\/ar\/maps\/syria-2024$/);
	await page.getByRole('link', { name: 'كل الخرائط' }).click();
	await expect(page).toHaveURL(/\/ar\/maps$/);
});

test('a war of seven parties: each is named, and told apart without colour', async ({ page }) => {
	await page.goto('/maps/syria-2024');
	await expect(stillMap(page).first()).toBeVisible();
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /8 December 2024/);
	const legend = page.locator('details.legend').first();
	for (const party of ['Syrian government', 'HTS-led forces', 'Syrian Democratic Forces', 'Israel'])
		await expect(legend).toContainText(party);
	await expectAccessible(page);
});

test('what each party holds is counted day by day', async ({ page }) => {
	await page.goto('/maps/syria-2024?d=2024-11-26');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /26 November 2024/);
	await expect.poll(() => figure(page, 'government-settlements')).toBe(94);
	await page.goto('/maps/syria-2024?d=2024-12-10');
	await expect.poll(() => figure(page, 'government-settlements')).toBe(0);
	await expect.poll(() => figure(page, 'hts-led-settlements')).toBe(53);
});

test('a name in Arabic stands beside the English one, and is read from the right', async ({
	page
}) => {
	await page.goto('/maps/syria-2024/place/aleppo');
	const arabic = page.getByRole('main').locator('[lang="ar"]').first();
	await expect(arabic).toHaveText('حلب');
	await expect(arabic).toHaveCSS('direction', 'rtl');
});

test('the other maps have lessons of their own, with a guide over the map', async ({ page }) => {
	for (const map of ['debaltseve-2015', 'syria-2024']) {
		await page.goto(`/maps/${map}`);
		await expect(page.locator('[data-guide="link"]')).toBeVisible();
		await page.goto(`/maps/${map}/present/where-is-this`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where is this?');
		await page.goto(`/maps/${map}/print`);
		await expect(page.locator('[data-print-scene]').first()).toBeVisible();
	}
});

test('the precedent has a map of its own, to which its events lead', async ({ page }) => {
	await page.goto('/?e=2015-02-18-debaltseve-withdrawal');
	await page.getByRole('link', { name: 'Debaltseve, winter 2015' }).first().click();
	await expect(page).toHaveURL(/\/maps\/debaltseve-2015/);
	await expect(slider(page)).toBeVisible();
});

test('the scene of the precedent leads to its map as well, on screen and on paper', async ({
	page
}) => {
	const link = page.getByRole('link', { name: 'Debaltseve, winter 2015' });
	await page.goto('/print');
	await page.getByRole('checkbox', { name: 'February 2015' }).check();
	await expect(link).toHaveAttribute('href', /\/maps\/debaltseve-2015$/);
	await page.goto('/present/february-2015-an-echo');
	const opening = page.waitForEvent('popup');
	await link.click();
	await expect(await opening).toHaveURL(/\/maps\/debaltseve-2015/);
});

test('an event of another map has its page there, and none at the root', async ({
	page,
	journey
}) => {
	journey.provokes(/404/);
	const response = await page.goto('/maps/debaltseve-2015/event/2015-01-22-offensive');
	expect(response?.status()).toBe(200);
	const missing = await page.goto('/event/2015-01-22-offensive');
	expect(missing?.status()).toBe(404);
});

test('on a phone another map fits the width', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/maps/syria-2024');
	await expect(stillMap(page).first()).toBeVisible();
	await expectNoSidewaysScroll(page);
});

test('a map is embedded as the one at the root is', async ({ page }) => {
	await page.goto('/maps/syria-2024/embed?d=2024-12-03');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /3 December 2024/);
	await expect(stillMap(page).first()).toBeVisible();
	// Of this map's data, not of the root's.
	const credit = page.locator('.credit');
	await expect(credit).toContainText('Wikipedia');
	await expect(credit).not.toContainText('OpenStreetMap');
});
