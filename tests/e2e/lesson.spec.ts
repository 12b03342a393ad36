/** A lesson from start to end, by keyboard only. */
import { expect, test } from './support/journey.ts';
import { builtLesson, expectScene, liveMapOf, openLesson } from './support/lesson.ts';

const scenes = builtLesson();
const headlines = scenes.map(({ headline }) => headline);

test('a lesson is shown scene by scene, each at an address of its own', async ({ page }) => {
	await openLesson(page);
	for (const [index, headline] of headlines.entries()) {
		await expectScene(page, headline);
		if (index > 0) await expect(page).toHaveURL(`/present/${scenes[index]?.slug ?? ''}`);
		await page.keyboard.press(['ArrowRight', 'PageDown', 'Space', 'ArrowDown'][index % 4] ?? '');
	}
	await expectScene(page, headlines.at(-1) ?? '');
	await page.keyboard.press('PageUp');
	await expectScene(page, headlines.at(-2) ?? '');
	await page.keyboard.press('Home');
	await expectScene(page, headlines[0] ?? '');
	await page.keyboard.press('End');
	await expectScene(page, headlines.at(-1) ?? '');
	await page.keyboard.type('6');
	await page.keyboard.press('Enter');
	await expectScene(page, headlines[5] ?? '');
	await page.reload();
	await expectScene(page, headlines[5] ?? '');
	await page.goBack();
	await expectScene(page, headlines.at(-1) ?? '');
});

test('black screen, notes, question and pointer have a key', async ({ page }) => {
	await openLesson(page, `/present/${scenes[2]?.slug ?? ''}`);
	await page.keyboard.press('b');
	await expect(page.getByRole('button', { name: /Black screen/ })).toBeVisible();
	await page.keyboard.press('b');
	await expect(page.getByRole('button', { name: /Black screen/ })).toBeHidden();
	await page.keyboard.press('n');
	await expect(page.getByRole('complementary', { name: 'Notes' })).toContainText('Sumy');
	await page.keyboard.press('n');
	await page.keyboard.press('q');
	await expect(page.getByRole('status', { name: 'Question' })).toContainText('salient');
	await expect(page.locator('[data-answer="question"]')).toBeHidden();
	await page.keyboard.press('q');
	await expect(page.locator('[data-answer="question"]')).toContainText('base');
	await page.keyboard.press('q');
	await page.keyboard.press('l');
	await expect(page.locator('.laser')).toBeAttached();
	await page.keyboard.press('l');
	await expect(page.locator('.laser')).toHaveCount(0);
});

test('the teacher steps off the script and comes back with one key', async ({ page }) => {
	const { day, slug } = scenes[4] ?? { day: '', slug: '' };
	await openLesson(page, `/present/${slug}`);
	await expect(liveMapOf(page, day)).toBeVisible();
	await page.keyboard.press(';');
	await expect(page.getByLabel('Date')).toHaveAttribute(
		'aria-valuetext',
		'Sunday 16 February 2025'
	);
	await expect(liveMapOf(page, '2025-02-16')).toBeVisible();
	await page.keyboard.press('r');
	await expect(liveMapOf(page, day)).toBeVisible();
	await expect(page.getByRole('button', { name: /Return to the scene/ })).toBeHidden();
});

test('distance and area are measured by keyboard', async ({ page }) => {
	await openLesson(page, `/present/${scenes[2]?.slug ?? ''}`);
	await expect(liveMapOf(page, scenes[2]?.day ?? '')).toBeVisible();
	await page.keyboard.press('m');
	await expect(page.getByRole('application', { name: /Measure on the map/ })).toBeFocused();
	await page.keyboard.press('Enter');
	for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-tool="measure"]')).toHaveText(
		/Distance [\d.,]+ km \([\d.,]+ miles\)/
	);
	for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-tool="measure"]')).toHaveText(
		/Area inside [\d.,]+ km² \([\d.,]+ sq mi\)/
	);
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-tool="measure"]')).toBeHidden();
	await expectScene(page, headlines[2] ?? '');
});

test('a class draws the front, and sees it beside the measured one', async ({ page }) => {
	const at = scenes.findIndex(({ activity }) => activity?.kind === 'draw-front');
	await openLesson(page, `/present/${scenes[at]?.slug ?? ''}`);
	await page.keyboard.press('a');
	const pad = page.getByRole('application', { name: /Draw the front/ });
	await expect(pad).toBeFocused();
	await page.keyboard.press('Enter');
	for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Reveal' }).press('Enter');
	await expect(page.locator('[data-answer="draw-front"]')).toContainText(
		'shorter than the measured'
	);
	await expect(page.getByRole('region', { name: 'Activity' })).toContainText('802 km');
});

test('the outline is laid over a typed place', async ({ page }) => {
	await openLesson(page, `/present/${scenes[2]?.slug ?? ''}`);
	await page.keyboard.press('h');
	const before = await page.locator('[data-tool="outline"]').getAttribute('d');
	await page.getByLabel('Place').fill('Warsaw');
	await page.getByLabel('Place').press('Enter');
	await expect(page.locator('[data-tool="how-big"]')).toContainText('The outline lies over Warsaw');
	await expect(page.locator('[data-tool="outline"]')).not.toHaveAttribute('d', before ?? '');
});

test('leaving keeps the place', async ({ page }) => {
	await openLesson(page, `/present/${scenes[3]?.slug ?? ''}`);
	await page.keyboard.press('ArrowRight');
	await expectScene(page, headlines[4] ?? '');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/\?d=2025-02-15/);
	await openLesson(page);
	await expectScene(page, headlines[4] ?? '');
});
