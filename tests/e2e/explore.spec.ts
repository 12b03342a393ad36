/** Days, events, layers and links. */
import { figure, openStory, slider, stillMap, viewOf } from './support/explore.ts';
import { expect, test } from './support/journey.ts';

test('a reader opens the page, reads 12 March 2025 and goes through the days by keyboard', async ({
	page
}) => {
	await openStory(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(page.getByRole('heading', { name: 'Wednesday 12 March 2025' })).toBeVisible();
	await expect(slider(page)).toHaveAttribute(
		'aria-valuetext',
		'Wednesday 12 March 2025, 23 events'
	);
	expect(await figure(page, 'front-length-km')).toBeGreaterThan(700);
	const before = await figure(page, 'kursk-area-km2');
	expect(before).toBeGreaterThan(100);
	expect(new URL(page.url()).search).toBe('');

	await slider(page).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('heading', { name: 'Tuesday 11 March 2025' })).toBeVisible();
	await expect(page).toHaveURL(/[?&]d=2025-03-11/);
	await page.keyboard.press('PageDown');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Tuesday 4 March 2025, /);
	await page.keyboard.press('PageUp');
	await page.keyboard.press('ArrowRight');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Wednesday 12 March 2025, /);
	await page.keyboard.press('End');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Sunday 16 March 2025, /);
	await page.keyboard.press('Home');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Tuesday 6 August 2024, /);
	for (let week = 0; week < 3; week += 1) await page.keyboard.press('PageUp');
	await expect(page.getByRole('heading', { name: 'Tuesday 27 August 2024' })).toBeVisible();
	await expect.poll(() => figure(page, 'kursk-area-km2')).toBeGreaterThan(before * 3);
	await expect(stillMap(page)).toHaveAttribute('data-day', '2024-08-27');
	await expect(page).toHaveURL(/[?&]d=2024-08-27/);
});

test('a key held down is one step back', async ({ page }) => {
	await openStory(page);
	await slider(page).focus();
	for (let day = 0; day < 5; day += 1) await page.keyboard.down('ArrowLeft');
	await page.keyboard.up('ArrowLeft');
	await expect(page.getByRole('heading', { name: 'Friday 7 March 2025' })).toBeVisible();
	await expect(page).toHaveURL(/[?&]d=2025-03-07/);
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Wednesday 12 March 2025' })).toBeVisible();
	expect(new URL(page.url()).search).toBe('');
});

test('an event is selected from the list, its card says who says so, and Escape closes it', async ({
	page
}) => {
	await openStory(page);
	await page.getByRole('button', { name: /Footage shows Russian soldiers/ }).click();
	const card = page.locator('[data-event-card="2025-03-12-sudzha-footage"]');
	await expect(card).toContainText('12 March 2025');
	await expect(card).toContainText('Russian state media; Suspilne');
	await expect(card).toContainText('claimed');
	await expect(card).toContainText('Суджа');
	await expect(card).toContainText('The news report of 12 March 2025 itself says this.');
	await expect(card.getByRole('link').first()).toHaveAttribute('rel', /noopener noreferrer/);
	await expect(page).toHaveURL(/[?&]e=2025-03-12-sudzha-footage/);
	await page.getByRole('button', { name: 'What is this line?' }).click();
	const dialog = page.getByRole('dialog', { name: 'What is this line?' });
	await expect(dialog).toContainText('salient -- measure --date 2025-03-12');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(card).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
	await expect(page).not.toHaveURL(/[?&]e=/);
});

test('previous and next step from event to event, back to 2015; playing goes on till paused', async ({
	page
}) => {
	await openStory(page, '?d=2024-08-07');
	await page.getByRole('button', { name: 'Next event' }).click();
	await expect(page).toHaveURL(/[?&]e=2024-08-12/);
	await page.getByRole('button', { name: /Feb 2015/ }).click();
	await expect(page.locator('[data-event-card]')).toContainText('Debaltseve');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /12 August 2024/);
	await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: '4 days a second' });
	await page.getByRole('button', { name: 'Play' }).click();
	// Four days a second: on a slow machine no one of them is there when it is looked for.
	await expect(slider(page)).not.toHaveAttribute('aria-valuetext', / 1[2-4] August 2024/);
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('the place buttons look at their places', async ({ page }) => {
	await openStory(page);
	const places: [name: string, latitude: number, longitude: number][] = [
		['Kursk', 51.4, 35.3],
		['Sudzha', 51.2, 35.3],
		['Pokrovsk', 48.3, 37.2],
		['Toretsk', 48.4, 37.8],
		['Jeddah', 21.5, 39.2],
		['Poland route', 50.2, 26.2]
	];
	for (const [name, latitude, longitude] of places) {
		await page.getByRole('button', { name, exact: true }).click();
		// The buttons and the legend cover a part of the map, so its middle lies beside the place.
		await expect.poll(() => Math.abs((viewOf(page)[1] ?? 0) - latitude)).toBeLessThan(1.5);
		await expect.poll(() => Math.abs((viewOf(page)[2] ?? 0) - longitude)).toBeLessThan(4);
	}
});

test('a shared link opens the same thing, and remembers what is switched off', async ({ page }) => {
	await openStory(
		page,
		'?d=2025-03-08&e=2025-03-08-pipeline-operation&v=9/51.2/35.3&l=sudzha,control,events'
	);
	await expect(page.getByRole('heading', { name: 'Saturday 8 March 2025' })).toBeVisible();
	await expect(page.locator('[data-event-card="2025-03-08-pipeline-operation"]')).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'Sudzha' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Kursk', exact: true })).not.toBeChecked();
	await expect(stillMap(page)).toHaveAttribute('data-day', '2025-03-08');
	await page.getByRole('checkbox', { name: 'Sudzha' }).uncheck();
	await expect(page).toHaveURL(/[?&]l=control,events/);
	await page.reload();
	await expect(page.getByRole('checkbox', { name: 'Sudzha' })).not.toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Events' })).toBeChecked();
	expect(viewOf(page)).toEqual([9, 51.2, 35.3]);

	await page.goto('/?e=2024-08-16-seym-bridge-destroyed');
	const card = page.locator('[data-event-card="2024-08-16-seym-bridge-destroyed"]');
	await expect(card).toContainText('TASS');
	// It may not be linked.
	await expect(card.getByRole('link', { name: /Seym|bridge/i })).toHaveCount(0);
});

test('Back undoes a selection, a place and a day', async ({ page }) => {
	await openStory(page);
	await page.getByRole('button', { name: /Gerasimov says 86%/ }).click();
	await expect(page).toHaveURL(/e=2025-03-12-gerasimov-86-percent/);
	await slider(page).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/d=2025-03-11/);
	await page.getByRole('button', { name: 'Jeddah', exact: true }).click();
	await expect.poll(() => Math.abs((viewOf(page)[1] ?? 0) - 21.5)).toBeLessThan(1);

	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Tuesday 11 March 2025' })).toBeVisible();
	await page.goBack();
	await expect(page.locator('[data-event-card="2025-03-12-gerasimov-86-percent"]')).toBeVisible();
	await page.goBack();
	await expect(page.locator('[data-event-card]')).toHaveCount(0);
	await page.goForward();
	await expect(page.locator('[data-event-card="2025-03-12-gerasimov-86-percent"]')).toBeVisible();
});
