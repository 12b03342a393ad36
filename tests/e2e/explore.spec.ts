import { expectAccessible } from './support/accessible.ts';
import { figure, liveMap, openExplore, slider, stillMap, viewOf } from './support/explore.ts';
import { expect, test } from './support/journey.ts';

test('a reader opens the page and sees 12 March 2025, measured', async ({ page }) => {
	await openExplore(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(page.getByRole('heading', { name: 'Wednesday 12 March 2025' })).toBeVisible();
	await expect(slider(page)).toHaveAttribute(
		'aria-valuetext',
		'Wednesday 12 March 2025, 23 events'
	);
	await expect(stillMap(page)).toHaveCount(0);
	expect(await figure(page, 'front-length-km')).toBeGreaterThan(700);
	expect(await figure(page, 'kursk-area-km2')).toBeGreaterThan(100);
	expect(new URL(page.url()).search).toBe('');
	await expectAccessible(page);
});

test('the days go by with the keyboard: a day, a week, the ends', async ({ page }) => {
	await openExplore(page);
	await slider(page).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('heading', { name: 'Tuesday 11 March 2025' })).toBeVisible();
	await expect(page).toHaveURL(/[?&]d=2025-03-11/);
	await page.keyboard.press('PageDown');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Tuesday 4 March 2025, /);
	await page.keyboard.press('PageUp');
	await page.keyboard.press('ArrowRight');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Wednesday 12 March 2025, /);
	await page.keyboard.press('Home');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Tuesday 6 August 2024, /);
	await page.keyboard.press('End');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Sunday 16 March 2025, /);
});

test('another day brings its own front and figures', async ({ page }) => {
	await openExplore(page);
	const before = await figure(page, 'kursk-area-km2');
	await slider(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('PageUp');
	await page.keyboard.press('PageUp');
	await page.keyboard.press('PageUp');
	await expect(page.getByRole('heading', { name: 'Tuesday 27 August 2024' })).toBeVisible();
	await expect.poll(() => figure(page, 'kursk-area-km2')).toBeGreaterThan(before * 3);
	await expect(liveMap(page)).toHaveAttribute('data-day', '2024-08-27');
});

test('an event is selected from the list, and its card says who says so', async ({ page }) => {
	// The map flies there.
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await openExplore(page);
	await page.getByRole('button', { name: /Footage shows Russian soldiers/ }).click();
	const card = page.locator('[data-event-card="2025-03-12-sudzha-footage"]');
	await expect(card).toContainText('12 March 2025');
	await expect(card).toContainText('Russian state media; Suspilne');
	await expect(card).toContainText('claimed');
	await expect(card).toContainText('Суджа');
	await expect(card).toContainText('The news report of 12 March 2025 itself says this.');
	await expect(card.getByRole('link').first()).toHaveAttribute('rel', /noopener noreferrer/);
	await expect(page).toHaveURL(/[?&]e=2025-03-12-sudzha-footage/);
	await expectAccessible(page);
});

test('a source that may not be linked is named', async ({ page }) => {
	await openExplore(page, '?e=2024-08-16-seym-bridge-destroyed');
	const card = page.locator('[data-event-card="2024-08-16-seym-bridge-destroyed"]');
	await expect(card).toContainText('TASS');
	await expect(card.getByRole('link', { name: /Seym|bridge/i })).toHaveCount(0);
});

test('an event is selected on the map', async ({ page }) => {
	await openExplore(page, '?d=2025-03-11&v=8/21.49012/39.18624');
	const map = await liveMap(page).boundingBox();
	if (!map) throw new Error('The map has no box.');
	const marks = [-40, -20, 0, 20, 40].flatMap((x) => [-40, -20, 0].map((y) => ({ x, y })));
	for (const { x, y } of marks) {
		await page.mouse.click(map.x + map.width / 2 + x, map.y + map.height / 2 + y);
		if (new URL(page.url()).searchParams.has('e')) break;
	}
	await expect(page).toHaveURL(/[?&]e=2025-03-11-/);
	await expect(page.locator('[data-event-card]')).toBeVisible();
});

test('previous and next step from event to event, back to 2015', async ({ page }) => {
	await openExplore(page, '?d=2024-08-07');
	await page.getByRole('button', { name: 'Next event' }).click();
	await expect(page).toHaveURL(/[?&]e=2024-08-12/);
	await page.getByRole('button', { name: /Feb 2015/ }).click();
	await expect(page.locator('[data-event-card]')).toContainText('Debaltseve');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /12 August 2024/);
});

test('playing moves the day on until it is paused', async ({ page }) => {
	await openExplore(page, '?d=2024-10-01');
	await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: '4 days a second' });
	await page.getByRole('button', { name: 'Play' }).click();
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /[3-9] October 2024/);
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('the place buttons look at their places', async ({ page }) => {
	await openExplore(page);
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

test('layers are switched in the legend, and the link remembers', async ({ page }) => {
	await openExplore(page);
	await page.getByRole('checkbox', { name: 'Jeddah' }).uncheck();
	await expect(page).toHaveURL(/[?&]l=kursk,sudzha,pokrovsk,toretsk,poland-transit,/);
	await page.reload();
	await expect(page.getByRole('checkbox', { name: 'Jeddah' })).not.toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Sudzha' })).toBeChecked();
});

test('a shared link opens the same thing', async ({ page }) => {
	await openExplore(
		page,
		'?d=2025-03-08&e=2025-03-08-pipeline-operation&v=9/51.2/35.3&l=sudzha,control,events'
	);
	await expect(page.getByRole('heading', { name: 'Saturday 8 March 2025' })).toBeVisible();
	await expect(page.locator('[data-event-card="2025-03-08-pipeline-operation"]')).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'Sudzha' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Kursk', exact: true })).not.toBeChecked();
	await expect(liveMap(page)).toHaveAttribute('data-day', '2025-03-08');
	expect(viewOf(page)).toEqual([9, 51.2, 35.3]);
});

test('Back undoes a selection, a place and a day', async ({ page }) => {
	await openExplore(page);
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

test('pointing at the map says who holds it, since when and by whose report', async ({ page }) => {
	await openExplore(page, '?v=11/51.17/35.24');
	const map = await liveMap(page).boundingBox();
	if (!map) throw new Error('The map has no box.');
	await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
	const card = page.locator('[data-picked]');
	await expect(card).toContainText(/Held by Ukraine|Contested or unclear/);
	await expect(card).toContainText(/since \d+ \w+ 202[45]/);
	await card.getByRole('button', { name: 'Close' }).click();
	await expect(card).toHaveCount(0);
});

test('the line is explained one click away', async ({ page }) => {
	await openExplore(page);
	await page.getByRole('button', { name: 'What is this line?' }).click();
	const dialog = page.getByRole('dialog', { name: 'What is this line?' });
	await expect(dialog).toContainText('salient -- measure --date 2025-03-12');
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
});
