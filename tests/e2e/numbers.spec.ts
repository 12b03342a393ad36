/** Journeys through lenses, claims, charts, comparison and provenance. */
import { readFileSync } from 'node:fs';
import { openStory, slider, stillMap } from './support/explore.ts';
import { expect, test } from './support/journey.ts';
import { measuredOn } from './support/measured.ts';

test('a lens is chosen by keyboard, stands in the link, and says what it leaves unknown', async ({
	page
}) => {
	await openStory(page);
	await page.locator('summary', { hasText: 'Who says so' }).click();
	const everybody = page.getByLabel('All sources, unconfirmed claims left out');
	await expect(everybody).toBeEnabled();
	await everybody.focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/lens=independent/);
	await expect(page.getByText(/No report under this lens speaks of \d+ sectors/)).toBeVisible();
	await expect(page.getByText(/unconfirmed claims are taken in/)).toBeVisible();
	await expect(page.locator('[data-figure="front-length-km"]')).toHaveCount(0);
	await expect(page.getByText(/Measured under the lens/)).toBeVisible();
	const ladder = page.locator('#length');
	await expect(ladder.getByRole('status')).toContainText('too little is reported');
	await expect(ladder.getByRole('img')).toHaveAccessibleName(/by resolution: not given/);
	await expect(ladder).not.toContainText('longer than our band');
	await page.goBack();
	await page.goBack();
	await page.goBack();
	await expect(page.locator('[data-figure="front-length-km"]')).toHaveCount(1);
});

test('a link with a lens that makes no sense opens the default and says so', async ({ page }) => {
	await openStory(page, '?lens=martian&hide=claimed');
	await expect(page.getByText(/The link’s choice \(lens=martian\) does not exist/)).toBeVisible();
	await expect(page.getByText(/Hidden from list and map/)).toBeVisible();
});

test('the card of a claim opens the map on its day and highlights what it rests on', async ({
	page
}) => {
	// It is none of the five that stand there: a link to it shows it besides.
	await openStory(page, '#claim-held-1150-km2');
	const card = page.locator('[data-claim="held-1150-km2"]');
	await expect(card).toHaveAttribute('data-verdict', 'within the band');
	await expect(card).toBeInViewport();
	await card.getByRole('button', { name: /Show on the map/ }).click();
	await expect(page).toHaveURL(/claim=held-1150-km2/);
	await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute(
		'aria-valuetext',
		/15 August 2024/
	);
	await expect(stillMap(page)).toHaveAttribute('data-day', '2024-08-15');
	await expect(card.getByRole('button', { name: /Show on the map/ })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
});

test('a reader may choose what a share is a share of', async ({ page }) => {
	await openStory(page, '?claim=retaken-64-percent-february');
	const card = page.locator('[data-claim="retaken-64-percent-february"]');
	await card.getByRole('combobox').selectOption('held-1376-km2-peak');
	await expect(page).toHaveURL(/base=held-1376-km2-peak/);
	await expect(card).toContainText('1,376 km²');
});

test('what counts as front can be switched, and the ladder follows', async ({ page }) => {
	await openStory(page);
	const headline = page.locator('[data-figure="front-ladder-headline-km"]');
	const before = Number(await headline.getAttribute('value'));
	await expect(page.locator('#length').getByRole('status')).toContainText(
		'the land front in Ukraine and the lower Dnipro:'
	);
	await page.getByLabel('The border with Russia where nobody fights').check();
	await expect(page).toHaveURL(/count=dnipro%2Cborder|count=dnipro,border/);
	await expect
		.poll(async () => Number(await headline.getAttribute('value')))
		.toBeGreaterThan(before + 300);
	await expect(page.locator('#length').getByRole('status')).toContainText(
		'Counted like this on 12 March 2025, the land front in Ukraine, the lower Dnipro and the quiet border with Russia:'
	);
	await page.getByRole('button', { name: /How do we know\? Length of the front by/ }).click();
	await expect(page.locator('[data-command]')).toHaveText(
		'npm run --silent salient -- measure --date 2025-03-12 --ladder --count dnipro,border'
	);
});

test('two days are compared by swipe, table and text, and rest on the reports of both', async ({
	page
}) => {
	await page.goto('/?compare=2025-03-07');
	const text = page.locator('[data-comparison]');
	await expect(text).toContainText(/\d+ km² \(\d+–\d+\) passed to Russia/);
	// Where no second map can be drawn, the other day is a still one.
	await expect(page.locator('[data-compared="2025-03-07"] svg[data-map="static"]')).toBeVisible();
	await expect(page.locator('[data-sector="kursk"]')).toContainText(/\d+ \(\d+–\d+\)/);
	const swipe = page.getByRole('slider', { name: /Swipe between/ });
	await swipe.focus();
	await page.keyboard.press('ArrowRight');
	await expect(swipe).toHaveValue('51');
	await expect(page).toHaveURL(/swipe=51/);
	await page
		.getByRole('button', { name: 'How do we know? 7 March 2025 and 12 March 2025 compared' })
		.click();
	const dialog = page.getByRole('dialog', { name: /How do we know/ });
	await expect(dialog).toContainText('settlements on either day');
	await expect(dialog.locator('[data-reports] > li').first()).toContainText(
		/Held by Ukraine, then (Held by Russia|Contested or unclear)/
	);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'End the comparison' }).click();
	await expect(text).toHaveCount(0);
});

test('what changed this week is said without opening a comparison, with the reports behind it', async ({
	page
}) => {
	await openStory(page);
	await page.getByText('What changed this week').click();
	const said = page.locator('[data-changes]');
	await expect(said).toContainText(
		/Between the evenings of 5 March 2025 and 12 March 2025 about \d+ km²/
	);
	await slider(page).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(said).toContainText('4 March 2025 and 11 March 2025');
	await page.getByRole('button', { name: /How do we know\? 4 March 2025 and 11 March/ }).click();
	await expect(page.getByRole('dialog', { name: /How do we know/ })).toContainText(
		'settlements on either day'
	);
});

test('the charts can be read as a table and taken along as CSV', async ({ page }) => {
	await openStory(page);
	await page.getByText('Table of all 223 days').click();
	await expect(page.getByRole('row', { name: /^12 March 2025/ })).toContainText(
		measuredOn('2025-03-12').kurskTenths
	);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download as CSV' }).click()
	]);
	expect(download.suggestedFilename()).toBe('salient-all-happened.csv');
	const csv = readFileSync(await download.path(), 'utf8').split('\r\n');
	expect(csv[0]).toMatch(/^\uFEFFdate,kursk_area_km2,/);
	expect(csv.filter((row) => row !== '')).toHaveLength(224);
});

test('a figure says which reports it rests on, and how to compute it again', async ({ page }) => {
	await openStory(page);
	await page
		.getByRole('button', { name: /How do we know\? Area held in Kursk region/ })
		.first()
		.click();
	const dialog = page.getByRole('dialog', { name: /How do we know/ });
	await expect(dialog.locator('[data-reports] > li')).toHaveCount(12);
	await expect(dialog).toContainText(/The reports that stand for \d+ settlements/);
	await expect(dialog.locator('[data-command]')).toHaveText(
		'npm run --silent salient -- measure --date 2025-03-12'
	);
	await expect(dialog.locator('[data-inputs-hash]')).toHaveText(/^[0-9a-f]{64}$/);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Published claims, tested' })).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the claims, their verdicts and the ladder are there to read', async ({ page, journey }) => {
		// The browser refuses the scripts, as it was told to.
		journey.provokes(/^failed request: csp .*\.js$/);
		await page.goto('/');
		await expect(page.locator('article[data-claim]')).toHaveCount(5);
		await expect(page.locator('[data-claim="retaken-86-percent"]')).toContainText('86 per cent');
		await expect(page.getByRole('img', { name: /Length of the front on/ })).toBeVisible();
		await expect(page.locator('[data-inputs-hash]')).toHaveText(/^[0-9a-f]{64}$/);
	});
});
