import { figure, openStory, slider, stillMap } from './support/explore.ts';
import { kursk2025 } from '../support/kursk2025.ts';
import { expect, test } from './support/journey.ts';

test('nonsense in a link is named and ignored, the rest is applied', async ({ page }) => {
	await openStory(page, '?d=2025-02-30&e=%3Cscript%3E&v=1/2&l=tanks,front&utm=x');
	const notice = page.locator('#map').getByRole('status');
	await expect(notice).toContainText('d=2025-02-30');
	await expect(notice).toContainText('e=<script>');
	await expect(notice).toContainText('v=1/2');
	await expect(notice).toContainText('l=tanks');
	await expect(page.getByRole('heading', { name: 'Wednesday 12 March 2025' })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /Front line/ })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Events' })).not.toBeChecked();
	await slider(page).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/d=2025-03-11/);
	await expect(page).toHaveURL(/utm=x/);
	// Another notice, of what the browser cannot do, may stand beside it by now.
	const ignored = notice.locator('> div').filter({ hasText: 'ignored' });
	await ignored.getByRole('button', { name: 'Dismiss' }).click();
	await expect(notice).not.toContainText('ignored');

	await page.goto('/?d=2022-02-24&l=,,,');
	await expect(notice).toContainText('6 August 2024 to 16 March 2025');
	await expect(notice.getByText('layer (l=)')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is the map, the figures, the week, the sources, and a page of every event', async ({
		page,
		journey
	}) => {
		// The browser refuses the scripts, as it was told to.
		journey.provokes(/^failed request: csp .*\.js$/);
		await page.goto('/');
		await expect(stillMap(page)).toBeVisible();
		await expect(stillMap(page)).toHaveAttribute('data-day', '2025-03-12');
		await expect(stillMap(page)).toHaveAttribute('role', 'img');
		expect(await figure(page, 'front-length-km')).toBeGreaterThan(700);
		const week = page.getByRole('region', { name: 'The week around 12 March 2025' });
		await expect(week.getByRole('listitem')).not.toHaveCount(0);
		await expect(week).toContainText('Jeddah');
		await expect(page.getByRole('region', { name: 'Sources', exact: true })).toBeVisible();
		await expect(slider(page)).toBeHidden();

		await week.getByRole('link', { name: 'All events of the story' }).click();
		const events = page.getByRole('region', { name: 'By day' });
		await expect(events.getByRole('listitem')).toHaveCount(94);
		await expect(events).toContainText('Russian state media; Suspilne');
	});
});

test('the still map follows the day, the layers and the selection', async ({ page }) => {
	const fetched = new Set<string>();
	page.on('request', (request) => fetched.add(request.url()));
	await page.goto('/');
	await expect(page.locator('#map').getByRole('status')).toContainText('still');
	await expect(stillMap(page)).toHaveAttribute('data-day', '2025-03-12');
	await slider(page).focus();
	await page.keyboard.press('Home');
	await expect(stillMap(page)).toHaveAttribute('data-day', '2024-08-06');
	await expect(stillMap(page)).toHaveAttribute('aria-label', /6 August 2024/);
	await page.keyboard.press('End');
	await expect(stillMap(page)).toHaveAttribute('data-day', kursk2025.period.last);

	// With its areas, which come after its day.
	await expect(stillMap(page)).toHaveAccessibleName(/holds about/);
	const before = await stillMap(page).innerHTML();
	await page.getByRole('checkbox', { name: 'Who holds what' }).uncheck();
	await expect.poll(() => stillMap(page).innerHTML()).not.toBe(before);
	await page.getByRole('button', { name: /shows no troops left in Sudzha/ }).click();
	await expect(page.locator('[data-event-card]')).toBeVisible();
	await page.getByRole('button', { name: 'Jeddah', exact: true }).click();
	await expect(page).toHaveURL(/v=[\d.]+\/21/);
	// A library that could draw nothing here is not fetched.
	expect([...fetched].filter((address) => address.includes('maplibre'))).toEqual([]);
});

test('a missing layer is named and comes on another try', async ({ page, journey }) => {
	journey.provokes(/toretsk\.geojson/);
	await page.route('**/geo/toretsk.geojson', (route) => route.fulfill({ status: 404 }));
	await openStory(page);
	const notice = page.locator('[data-file-problem="toretsk"]');
	await expect(notice).toContainText('Toretsk');
	await expect(notice).toContainText('could not be loaded');
	await page.unroute('**/geo/toretsk.geojson');
	await notice.getByRole('button').click();
	await expect(notice).toHaveCount(0);
});

test('a layer that comes cut off is named, and the rest works', async ({ page }) => {
	await page.route('**/geo/kursk.geojson', (route) =>
		route.fulfill({
			contentType: 'application/geo+json',
			body: '{"type":"FeatureCollection","features":[{"type":"Fea'
		})
	);
	await openStory(page);
	await expect(page.locator('[data-file-problem="kursk"]')).toContainText('cannot be read');
	await page.getByRole('button', { name: /Gerasimov says 86%/ }).click();
	await expect(page.locator('[data-event-card]')).toContainText('Valery Gerasimov');
});

test('without the tables the day is not computed, and can be tried again', async ({
	page,
	journey
}) => {
	journey.provokes(/tables\.json/);
	await page.route('**/geo/tables.json', (route) => route.fulfill({ status: 500 }));
	await openStory(page);
	await slider(page).focus();
	await page.keyboard.press('Home');
	const notice = page.locator('#map').getByRole('status');
	await expect(notice).toContainText('could not be computed');
	await page.unroute('**/geo/tables.json');
	await notice.getByRole('button', { name: 'Try again' }).click();
	await expect(notice).not.toContainText('could not be computed');
	// The figure may come from the series of all days; only a computed day has its front measured.
	await expect(stillMap(page)).toHaveAttribute('data-day', '2024-08-06');
	await expect(stillMap(page)).toHaveAccessibleName(/the front in Ukraine is about [\d,]+/);
	await expect(page.locator('[data-figure="kursk-area-km2"]')).toHaveAttribute('value', /^\d/);
});

test('with storage blocked everything works', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('Storage is blocked.', 'SecurityError');
				}
			});
		}
	});
	await openStory(page);
	await page.getByRole('button', { name: /^Theme/ }).click();
	await page.getByRole('button', { name: 'Theme: light' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await slider(page).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('heading', { name: 'Tuesday 11 March 2025' })).toBeVisible();
});

test('a page whose facts do not come can be read, says so, and begins on another try', async ({
	page,
	journey
}) => {
	journey.provokes(/opening\.json/);
	await page.route('**/opening.json', (route) => route.abort());
	await page.goto('/');
	const notice = page.getByRole('alert');
	await expect(notice.getByRole('button', { name: 'Try again' })).toBeVisible();
	await expect(stillMap(page)).toHaveAttribute('data-day', '2025-03-12');
	// What would have no effect cannot be chosen.
	await expect(slider(page)).toBeDisabled();
	await page.unroute('**/opening.json');
	await notice.getByRole('button', { name: 'Try again' }).click();
	await expect(slider(page)).toBeEnabled();
	await slider(page).focus();
	await page.keyboard.press('Home');
	await expect(stillMap(page)).toHaveAttribute('data-day', '2024-08-06');
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});
