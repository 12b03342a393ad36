/** How the page's room is shared between map, story and the rest, at every width and size of type. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { expectNoSidewaysScroll, openStory, slider, stillMap, viewOf } from './support/explore.ts';
import { expect, test } from './support/journey.ts';

const theMap = (page: Page) => page.locator('#map');
const story = (page: Page) => page.getByRole('region', { name: 'Story' });

async function boxOf(part: Locator) {
	const box = await part.boundingBox();
	if (!box) throw new Error('It has no box.');
	return box;
}

/** Of the window, the part that is map. */
async function shareOfMap(page: Page): Promise<number> {
	const window = page.viewportSize() ?? { width: NaN, height: NaN };
	const { width, height } = await boxOf(theMap(page));
	return (width * height) / (window.width * window.height);
}

for (const [width, height, share] of [
	[1280, 720, 0.58],
	[1440, 900, 0.64]
] as const) {
	test.describe(`${width} x ${height}`, () => {
		test.use({ viewport: { width, height } });

		test('the map has most of the window, and more where the story is closed', async ({ page }) => {
			await openStory(page);
			await expect.poll(() => shareOfMap(page)).toBeGreaterThanOrEqual(share);
			const fold = page.getByRole('button', { name: 'The story beside the map' });
			await fold.press('Enter');
			await expect(story(page)).toBeHidden();
			await expect(fold).toBeFocused();
			await expect(fold).toHaveAttribute('aria-expanded', 'false');
			await expect.poll(() => shareOfMap(page)).toBeGreaterThan(share * 1.2);
			// What a link leads to is shown with it.
			await page.getByRole('link', { name: 'Sources', exact: true }).click();
			await expect(story(page)).toBeVisible();
			await fold.press('Enter');
			await fold.press('Enter');
			await expect(story(page)).toBeVisible();
			await expect(fold).toBeFocused();

			const timeline = page.getByRole('region', { name: 'Timeline' });
			await expect.poll(async () => (await boxOf(timeline)).height).toBeLessThanOrEqual(120);
			await page.getByRole('button', { name: 'Charts' }).click();
			await expect(page.getByText('Kursk region held by Ukraine:')).toBeVisible();
			await page.getByRole('button', { name: 'Charts' }).click();
			await expect(page.getByText('Kursk region held by Ukraine:')).toHaveCount(0);
		});
	});
}

test.describe('1000 px wide', () => {
	test.use({ viewport: { width: 1000, height: 800 } });

	for (const [percent, isBeside] of [
		[100, true],
		[150, false],
		[200, false]
	] as const) {
		test(`with type of ${percent} %, the story is ${isBeside ? 'beside' : 'under'} the map, and nothing scrolls sideways`, async ({
			page
		}) => {
			const browser = await page.context().newCDPSession(page);
			const standard = (16 * percent) / 100;
			await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
			await openStory(page, '?e=2025-03-12-sudzha-footage');
			await expect(page.locator('html')).toHaveCSS('font-size', `${standard}px`);
			await expectNoSidewaysScroll(page);
			const told = async () => {
				const [map, beside] = [await boxOf(theMap(page)), await boxOf(story(page))];
				return { isBeside: beside.x + beside.width <= map.x + 1, isWide: map.width > 600 };
			};
			await expect.poll(told).toEqual({ isBeside, isWide: true });
		});
	}
});

test('both pictures of the map are complete in the first 45 kB of the page', () => {
	const html = readFileSync(join(import.meta.dirname, '../../build/index.html'), 'utf8');
	const at = html.indexOf('data-map="close-up"');
	expect(at).toBeGreaterThan(html.indexOf('data-map="static"'));
	const begun = html.slice(0, html.indexOf('</svg>', at));
	expect(gzipSync(begun, { level: 9 }).length).toBeLessThan(45_000);
});

for (const [width, height] of [
	[320, 568],
	[390, 844],
	[844, 390],
	[1280, 720],
	[1920, 1080]
] as const) {
	test.describe(`${width} x ${height}`, () => {
		test.use({ viewport: { width, height } });

		test('the first screen shows what the story is about close up, of the day on screen, and leads there', async ({
			page
		}) => {
			await openStory(page);
			const inset = page.locator('[data-map="inset"]');
			await expect(inset).toBeInViewport({ ratio: 0.99 });
			await expect(inset.getByRole('img', { name: /^Sudzha area, 12 March 2025$/ })).toBeVisible();
			await slider(page).press('Home');
			await expect(inset).toHaveAttribute('data-day', '2024-08-06');
			await expect(inset.getByRole('img', { name: /^Sudzha area, 6 August 2024$/ })).toBeVisible();
			await inset.getByRole('button', { name: /look closer/ }).click();
			await expect.poll(() => Math.abs((viewOf(page)[1] ?? 0) - 51.2)).toBeLessThan(0.5);
			expect(viewOf(page)[0]).toBeGreaterThan(7);
		});
	});
}

test.describe('a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('shows the chosen event in sight, however it was chosen, and gives the focus back', async ({
		page
	}) => {
		const sheet = page.locator('[data-event]');
		await openStory(page, '?e=2025-03-12-sudzha-footage');
		await expect(sheet).toBeInViewport();
		await expect(sheet).toHaveAttribute('data-event', '2025-03-12-sudzha-footage');
		await expect(sheet).toContainText('Suspilne');
		await page.keyboard.press('Escape');
		await expect(sheet).toHaveCount(0);
		await expect(slider(page)).toBeFocused();

		const entry = page.getByRole('button', { name: /Gerasimov says 86%/ });
		await entry.press('Enter');
		await expect(sheet).toBeInViewport();
		await sheet.getByRole('button', { name: 'Close the event' }).press('Enter');
		await expect(sheet).toHaveCount(0);
		await expect(entry).toBeFocused();

		const next = page.getByRole('button', { name: 'Next event' });
		await next.press('Enter');
		await expect(sheet).toBeInViewport();
		const chosen = await sheet.getAttribute('data-event');
		await sheet.getByRole('button', { name: 'Later' }).tap();
		await expect(sheet).not.toHaveAttribute('data-event', chosen ?? '');
		await expect(sheet).toBeInViewport();
	});

	test('opens the legend as a sheet that is never cut, and Escape folds it up', async ({
		page
	}) => {
		await openStory(page);
		const summary = page.locator('summary').filter({ hasText: 'Legend' });
		await summary.tap();
		const close = page.getByRole('button', { name: 'Close the legend' });
		await expect(close).toBeInViewport();
		// It stays open when its scripts come.
		await expect(page.getByRole('checkbox', { name: 'Events' })).toBeEnabled();
		await close.press('Escape');
		await expect(close).toBeHidden();
		await expect(summary).toBeFocused();
		await expect(stillMap(page)).toBeVisible();
	});
});

test('an event far off leaves the map where it is and is pointed at', async ({ page }) => {
	await openStory(page);
	// From then on it looks where it is asked to.
	await expect(page.locator('#map').getByRole('status')).toContainText('still');
	const before = page.url();
	await page.getByRole('button', { name: /Show all \d+ events/ }).click();
	await page
		.getByRole('button', { name: /Starmer/ })
		.first()
		.click();
	await expect(page.locator('[data-event]')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Off the map: London, 2,\d+ km/ })).toBeVisible();
	await expect(page).not.toHaveURL(before);
	// Where the map came to rest is written late, with the next change at the latest.
	await page.getByRole('checkbox', { name: 'Events' }).uncheck();
	await expect(page).toHaveURL(/[?&]l=/);
	expect(viewOf(page)).toEqual([]);
});
