/** What does not load is told, and comes when it is asked for again: never silence. */
import { type Page } from '@playwright/test';
import { openExplore } from './support/explore.ts';
import { expect, test } from './support/journey.ts';

const CODE = '**/_app/immutable/**';

const notice = (page: Page) => page.getByRole('alert').filter({ hasText: /could (still )?not/ });

test('dialogs whose code does not come are told of, and open on another try', async ({
	page,
	journey
}) => {
	journey.provokes(/_app\/immutable/);
	await openExplore(page);
	for (const [opener, heading] of [
		['Share this map', 'Share this map'],
		['What is this line?', 'What is this line?'],
		[/How do we know\? Area held in Kursk region/, /^How do we know\?/]
	] as const) {
		await page.route(CODE, (route) => route.abort());
		const button = page.getByRole('button', { name: opener }).first();
		await button.click();
		const again = notice(page).getByRole('button', { name: 'Try again' });
		await expect(again).toBeVisible();
		await expect(notice(page)).not.toContainText('browser');
		await again.click();
		await expect(notice(page).getByRole('button', { name: 'Reload' })).toBeVisible();
		await page.unroute(CODE);
		await again.click();
		const dialog = page.getByRole('dialog', { name: heading });
		await expect(dialog).toBeVisible();
		await expect(notice(page)).toHaveCount(0);
		if (heading === 'Share this map') {
			// With its style sheet, and with the notice inside it for what it loads itself.
			await expect(dialog.locator('.share')).toHaveCSS('display', 'grid');
			await page.route(CODE, (route) => route.abort());
			await dialog.getByRole('button', { name: 'SVG', exact: true }).click();
			await expect(notice(page)).toHaveCount(1);
			await page.unroute(CODE);
			const downloading = page.waitForEvent('download');
			await dialog.getByRole('button', { name: 'Try again' }).click();
			await downloading;
		}
		await dialog.getByRole('button', { name: 'Close' }).click();
		await expect(button).toBeFocused();
	}
});

test('a page whose code is gone from the server offers to reload it where it is', async ({
	page,
	journey
}) => {
	journey.provokes(/_app\/immutable/);
	await openExplore(page, '?d=2024-09-06');
	// Another build stands there now: its files have other names.
	await page.route(CODE, (route) => route.fulfill({ status: 404 }));
	await page.route('**/_app/version.json', (route) =>
		route.fulfill({ json: { version: 'other' } })
	);
	await page.getByRole('button', { name: 'Share this map' }).click();
	const renewed = page.getByRole('alert').filter({ hasText: 'was renewed' });
	await expect(renewed.getByRole('button', { name: 'Try again' })).toHaveCount(0);
	await page.unrouteAll();
	const reloaded = page.waitForEvent('load');
	await renewed.getByRole('button', { name: 'Reload' }).click();
	await reloaded;
	await expect(page).toHaveURL(/d=2024-09-06/);
	await page.getByRole('button', { name: 'Share this map' }).click();
	await expect(page.getByRole('dialog', { name: 'Share this map' })).toBeVisible();
});
