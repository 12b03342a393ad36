/** What a reader does in two minutes: by a few taps on a phone, and by keys alone on a laptop. */
import type { Locator, Page } from '@playwright/test';
import { figure, openStory, slider } from './support/explore.ts';
import { expect, test } from './support/journey.ts';

const inset = (page: Page) => page.locator('[data-map="inset"]');
const source = (page: Page) => page.locator('[data-event]').locator('a[rel~="external"]').first();
const found = (page: Page) => page.getByRole('option', { name: /Sudzha/ }).first();
const held = (page: Page) => figure(page, 'kursk-area-km2');

/** The first of the day, which stand after the figures. */
const anEvent = (page: Page) => page.locator('#story .events li button').first();

/** The salient's shape is in the first screen; how much is held of it. */
async function openOnShape(page: Page): Promise<number> {
	await openStory(page);
	await expect(inset(page)).toBeInViewport({ ratio: 1 });
	await expect.poll(() => held(page)).toBeGreaterThan(0);
	return held(page);
}

async function expectShrinking(page: Page, before: number): Promise<void> {
	await expect.poll(() => held(page)).toBeLessThan(before);
	await expect(inset(page)).toBeInViewport({ ratio: 1 });
}

async function expectSudzha(page: Page): Promise<void> {
	await expect(page).toHaveURL(/v=9\/51\.19\d*\/35\.27/);
	await expect(page.getByRole('region', { name: 'Who holds this' })).toContainText('Sudzha');
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('the shape is there, it shrinks at one tap, Sudzha and a source take two', async ({
		page
	}) => {
		const before = await openOnShape(page);
		await page.getByRole('button', { name: 'Play', exact: true }).tap();
		await expectShrinking(page, before);

		await openStory(page);
		await page.getByRole('combobox', { name: /^Search/ }).tap();
		await page.keyboard.type('Sud');
		await found(page).tap();
		await expectSudzha(page);

		await openStory(page);
		await anEvent(page).tap();
		await expect(source(page)).toBeInViewport();
	});
});

test.describe('by keys alone', () => {
	test.use({ viewport: { width: 1280, height: 720 } });

	test('the shape is there, it shrinks, Sudzha is found, and a source is reached', async ({
		page
	}) => {
		const before = await openOnShape(page);
		await tabTo(page, page.getByRole('combobox', { name: /^Search/ }));
		await tabTo(page, slider(page));
		// A week before there was more of it; back again, it has shrunk.
		await page.keyboard.press('PageDown');
		await expect.poll(() => held(page)).toBeGreaterThan(before);
		const week = await held(page);
		await page.keyboard.press('PageUp');
		await expectShrinking(page, week);

		await openStory(page);
		await tabTo(page, page.getByRole('combobox', { name: /^Search/ }));
		await page.keyboard.type('Sud');
		await expect(found(page)).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expectSudzha(page);

		await openStory(page);
		await tabTo(page, anEvent(page));
		await page.keyboard.press('Enter');
		await expect(page.locator('[data-event]')).toBeVisible();
		// The card stands before the list.
		await tabTo(page, source(page), 'Shift+Tab');
		await expect(source(page)).toBeInViewport();
	});
});

/** As a reader does it: from where the focus is, in the order of the page. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
	const isThere = () => target.evaluate((node) => node === document.activeElement);
	for (let presses = 0; presses < 60; presses++) {
		if (await isThere()) return;
		await page.keyboard.press(key);
	}
	expect(await isThere()).toBe(true);
}
