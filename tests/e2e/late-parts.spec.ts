/** What does not load is told, and comes when it is asked for again: never silence. */
import { type Page } from '@playwright/test';
import { stillMap } from './support/explore.ts';
import { expect, test } from './support/journey.ts';

const CODE = '**/_app/immutable/**';
const DAY = '2024-09-06';

test('what does not come is told of, and comes on another try, or by a reload where it is gone', async ({
	page,
	journey
}) => {
	journey.provokes(/_app\/immutable/);
	const notice = page.getByRole('alert').filter({ hasText: /could (still )?not/ });
	const again = notice.getByRole('button', { name: 'Try again' });
	await page.goto(`/?d=${DAY}`, { waitUntil: 'networkidle' });
	await expect(stillMap(page)).toHaveAttribute('data-day', DAY);

	await takeAway(page);
	const share = page.getByRole('button', { name: 'Share this map' });
	await share.click();
	await expect(again).toBeVisible();
	await expect(notice).not.toContainText('browser');
	await again.click();
	await expect(notice.getByRole('button', { name: 'Reload' })).toBeVisible();
	await page.unroute(CODE);
	await again.click();
	const shared = page.getByRole('dialog', { name: 'Share this map' });
	await expect(notice).toHaveCount(0);
	// With its style sheet.
	await expect(shared.locator('.share')).toHaveCSS('display', 'grid');

	// The preview is a page of its own: without its first code nobody is there to tell of anything.
	await shared.getByText('700 px').click();
	const preview = shared.locator('iframe').contentFrame();
	await expect(preview.locator(`[data-map="static"][data-day="${DAY}"]`)).toBeVisible();
	await takeAway(page);
	await shared.getByRole('button', { name: 'SVG', exact: true }).click();
	await expect(notice).toHaveCount(1);
	await page.unroute(CODE);
	const downloading = page.waitForEvent('download');
	await shared.getByRole('button', { name: 'Try again' }).click();
	await downloading;
	await shared.getByRole('button', { name: 'Close' }).click();
	// The preview's frame may take with it that the window is in front; the rest is the page's to give.
	await expect.poll(() => share.evaluate((it) => it === document.activeElement)).toBe(true);

	await takeAway(page);
	const how = page
		.getByRole('button', { name: /How do we know\? Area held in Kursk region/ })
		.first();
	await how.click();
	await expect(again).toBeVisible();
	await page.unroute(CODE);
	await again.click();
	const known = page.getByRole('dialog', { name: /^How do we know\?/ });
	await known.getByRole('button', { name: 'Close' }).click();
	await expect(how).toBeFocused();

	// Another build stands there now: its files have other names.
	await page.route(CODE, (route) => route.fulfill({ status: 404 }));
	await page.route('**/_app/version.json', (route) =>
		route.fulfill({ json: { version: 'other' } })
	);
	const line = page.getByRole('button', { name: 'What is this line?' }).first();
	await line.click();
	const renewed = page.getByRole('alert').filter({ hasText: 'was renewed' });
	await expect(renewed.getByRole('button', { name: 'Reload' })).toBeVisible();
	await expect(renewed.getByRole('button', { name: 'Try again' })).toHaveCount(0);
	await page.unrouteAll();
	const reloaded = page.waitForEvent('load');
	await renewed.getByRole('button', { name: 'Reload' }).click();
	await reloaded;
	await expect(page).toHaveURL(new RegExp(`d=${DAY}`));
	// Before its scripts the button is there, and does nothing.
	await expect(page.locator('html[data-theme]')).toBeVisible();
	await line.click();
	await expect(page.getByRole('dialog', { name: 'What is this line?' })).toBeVisible();
});

test('what a reader does before the scripts come is not lost', async ({ page }) => {
	let release = () => {};
	let held = Promise.resolve();
	const hold = () => (held = new Promise<void>((resolve) => (release = resolve)));
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	void hold();
	await page.goto('/print', { waitUntil: 'commit' });
	const scene = page.locator('[data-print-scene]:visible').first();
	const slug = (await scene.getAttribute('data-print-scene')) ?? '';
	await page.getByRole('group', { name: 'Maps' }).getByRole('checkbox').first().uncheck();
	await page.getByRole('combobox', { name: /^Search/ }).fill('sudzha');
	const paper = page.getByLabel('Paper');
	await expect(paper).toBeDisabled();
	await expect(page.locator(`[data-print-scene="${slug}"]`)).toBeVisible();
	release();
	await expect(page.locator(`[data-print-scene="${slug}"]`)).toBeHidden();
	await expect(paper).toBeEnabled();
	await expect(page.getByRole('option', { name: /Sudzha/ }).first()).toBeVisible();

	void hold();
	await page.goto('/events', { waitUntil: 'commit' });
	await page.getByLabel('How sure').selectOption('claimed');
	const said = page.getByRole('main').getByRole('status');
	await expect(said).toHaveText('All 94 events.');
	release();
	await expect(said).toHaveText(/^\d+ of 94 events\.$/);
	await expect(page.getByLabel('How sure')).toHaveValue('claimed');
	await expect(page).toHaveURL(/\?basis=claimed$/);
});

async function takeAway(page: Page): Promise<void> {
	await page.route(CODE, (route) => route.abort());
}
