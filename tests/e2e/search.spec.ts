/** The search: on the map it shows what it found, on any other page it leads there. */
import { openStory } from './support/explore.ts';
import { expect, test } from './support/journey.ts';

const name = /^Search/;

test('a place is found by its name in another script, and shown on the map, by keyboard', async ({
	page,
	journey
}) => {
	// The first time the list of what can be found does not come.
	journey.provokes(/search\.json/);
	await page.route('**/search.json', (route) => route.abort(), { times: 1 });
	await openStory(page);
	const field = page.getByRole('combobox', { name });
	await field.fill('судж');
	await page.getByRole('search').getByRole('button', { name: 'Try again' }).click();
	const found = page.getByRole('listbox', { name: 'Found' }).getByRole('option');
	await expect(found).toContainText(['Sudzha']);
	await expect(field).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(found.first()).toHaveAttribute('aria-selected', 'true');
	const active = await field.getAttribute('aria-activedescendant');
	await expect(found.first()).toHaveId(active ?? '');
	await page.keyboard.press('Escape');
	await expect(field).toHaveAttribute('aria-expanded', 'false');
	await expect(field).toHaveValue('судж');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/v=9\/51\.19\d*\/35\.27/);
	await expect(page.getByRole('region', { name: 'Who holds this' })).toContainText('Sudzha');
});

test('an event opens on the map without leaving it, a claim shows its card', async ({ page }) => {
	await openStory(page);
	const field = page.getByRole('combobox', { name });
	await field.fill('breakthrough sudzha');
	await page.getByRole('option', { name: /Event, 7 March 2025/ }).click();
	await expect(page).toHaveURL(/e=2025-03-07-breakthrough-south-of-sudzha/);
	await field.fill('1,150 sq km');
	await page.getByRole('option', { name: /Claim, 15 August 2024/ }).click();
	await expect(page.locator('[data-claim="held-1150-km2"]')).toBeInViewport();
});

test('a document leads from a name to the page of the place', async ({ page }) => {
	await page.goto('/maps/syria-2024/events');
	await page.getByRole('combobox', { name }).fill('حلب');
	await page
		.getByRole('option', { name: /Aleppo/ })
		.first()
		.click();
	await expect(page).toHaveURL('/maps/syria-2024/place/aleppo');
});

test('any settlement of the tables has a page, with its reports and the map around it', async ({
	page
}) => {
	await page.goto('/place?id=biryukovka');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Biryukovka');
	await expect(page.getByRole('main')).toContainText(/2 reports speak of it/);
	const around = page.getByTitle('Map around Biryukovka').contentFrame();
	// Not the whole front: the embed's own picture has given way.
	await expect(around.locator('svg[data-map="static"]')).toContainText('Sudzha');
	await expect(around.locator('svg[data-map="static"]')).not.toContainText('Donetsk');

	// One that is told of has its page at an address of its own.
	await page.goto('/place?id=sudzha');
	await expect(page).toHaveURL('/place/sudzha');

	await page.goto('/place?id=%3Cb%3E');
	await expect(page.getByRole('status')).toContainText('(id=<b>) is not in the tables');
});

test('the events of a story are chosen by kind and by how sure they are, and the choice is a link', async ({
	page
}) => {
	await page.goto('/events?kind=strike');
	const said = page.getByRole('main').getByRole('status');
	await expect(said).toHaveText(/^\d+ of 94 events\.$/);
	const shown = page.locator('[data-kind][data-basis]:visible');
	const kinds = () =>
		shown.evaluateAll((all) => [...new Set(all.map((each) => each.dataset.kind))]);
	await expect.poll(kinds).toEqual(['strike']);
	await page.getByLabel('How sure').selectOption('claimed');
	await expect(page).toHaveURL(/kind=strike&basis=claimed/);
	// An entry is hidden after the address changes: until then others are among them.
	await expect(shown.filter({ hasNotText: 'claimed' })).toHaveCount(0);
	await expect(shown).not.toHaveCount(0);
	await page.getByLabel('How sure').selectOption('');
	await page.getByLabel('What happened').selectOption('');
	await expect(said).toHaveText('All 94 events.');
	await expect(shown).toHaveCount(94);
});
