/** A lesson from start to end, by keyboard only. */
import { expect, test } from './support/journey.ts';
import { measuredOn } from './support/measured.ts';
import { builtLesson, expectScene, mapOf, openLesson } from './support/lesson.ts';

const scenes = builtLesson();
const headlines = scenes.map(({ headline }) => headline);

test('a lesson is shown scene by scene, each at an address of its own', async ({ page }) => {
	await openLesson(page);
	for (const [index, { headline, slug, activity, distance }] of scenes.entries()) {
		const onward = ['ArrowRight', 'PageDown', 'Space', 'ArrowDown'][index % 4] ?? '';
		await expectScene(page, headline);
		await expect(page).toHaveTitle(`${headline} · Salient`);
		if (index > 0) await expect(page).toHaveURL(`/present/${slug}`);
		if (activity) {
			// Neither words nor map give the answer away.
			await expect(page.getByRole('region', { name: 'Board' })).toBeVisible();
			await expect(page.locator('.words .body')).toBeHidden();
			await page.keyboard.press(onward);
			await expect(page.getByRole('region', { name: 'Board' })).toBeHidden();
			await expectScene(page, headline);
		}
		await expect(page.locator('.words .body')).toBeVisible();
		if (distance?.includes('jeddah'))
			await expect(page.getByRole('img', { name: /to Jeddah: 3,320 km, / })).toBeVisible();
		await page.keyboard.press(onward);
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
	const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
	await page.keyboard.press('f');
	await expect.poll(isFull).toBe(true);
	await page.keyboard.press('f');
	await expect.poll(isFull).toBe(false);
});

test('distance and area are measured by keyboard', async ({ page }) => {
	await openLesson(page, `/present/${scenes[2]?.slug ?? ''}`);
	await expect(mapOf(page, scenes[2]?.day ?? '')).toBeVisible();
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
	// A number and Enter lead to a scene, also where Enter would put a point or press a button.
	await page.getByRole('button', { name: 'Measure' }).click();
	await page.keyboard.press('5');
	await page.keyboard.press('Enter');
	await expectScene(page, headlines[4] ?? '');
});

test('a class guesses by keyboard, and sees the answer beside its guess', async ({ page }) => {
	const of = (kind: string) => scenes.findIndex(({ activity }) => activity?.kind === kind);
	const board = page.getByRole('region', { name: 'Board' });
	const reveal = page.getByRole('button', { name: 'Reveal' });
	await openLesson(page, `/present/${scenes[of('draw-front')]?.slug ?? ''}`);
	const pad = page.getByRole('application', { name: /Draw the front/ });
	await expect(pad).toBeVisible();
	for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
	await expect(pad).toBeFocused();
	await page.keyboard.press('Enter');
	for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await reveal.press('Enter');
	await expect(page.locator('[data-answer="draw-front"]')).toContainText(
		new RegExp(
			`Your line: .* shorter than the measured range\\. Measured: ${measuredOn('2025-03-12').frontKm} km`
		)
	);
	await expect(board.getByRole('status')).toBeFocused();
	await expect(page.locator('.words .body')).toBeVisible();

	await page.keyboard.type(String(of('place') + 1));
	await page.keyboard.press('Enter');
	await page.getByRole('application', { name: /Point at the place/ }).press('Enter');
	await reveal.press('Enter');
	await expect(page.locator('[data-answer="place"]')).toContainText(
		/Your point lies .* from Pokrovsk/
	);

	await page.keyboard.type(String(of('share') + 1));
	await page.keyboard.press('Enter');
	await page.getByRole('slider', { name: 'No longer held' }).press('ArrowRight');
	await reveal.press('Enter');
	await expect(board).toContainText('Your guess: 51 per cent. Measured:');
	await expect(page.locator('[data-answer="share"] li').first()).toContainText(/\d+ per cent of/);

	await page.keyboard.type(String(of('order') + 1));
	await page.keyboard.press('Enter');
	const later = board.getByRole('button', { name: /^Later/ }).first();
	const name = await later.getAttribute('aria-label');
	await later.press('Enter');
	await expect(board.getByRole('button', { name: name ?? '' })).toBeFocused();
	await reveal.press('Enter');
	await expect(board.getByRole('listitem').first()).toContainText('6 August 2024 · you put it 3rd');
});

test('the outline is laid over a typed place, and nothing covers it', async ({ page }) => {
	await openLesson(page, `/present/${scenes[0]?.slug ?? ''}`);
	await page.keyboard.press('h');
	const outline = page.locator('[data-tool="outline"]');
	await expect(outline).toBeFocused();
	const isClear = () =>
		outline.evaluate((path) => {
			const { left, top, right, bottom } = path.getBoundingClientRect();
			const corners = [left + 1, right - 1].flatMap((x) =>
				[top + 1, bottom - 1].map((y) => ({ x, y }))
			);
			return corners.every(({ x, y }) => document.elementFromPoint(x, y)?.closest('.stage .map'));
		});
	await expect.poll(isClear).toBe(true);
	const before = await page.locator('[data-tool="outline"]').getAttribute('d');
	await page.getByLabel('Place').fill('Warsaw');
	await page.getByLabel('Place').press('Enter');
	await expect(page.locator('[data-tool="how-big"]')).toContainText('The outline lies over Warsaw');
	await expect(page.locator('[data-tool="outline"]')).not.toHaveAttribute('d', before ?? '');
	await expect.poll(isClear).toBe(true);

	// On no map of the story: the towns of the world are asked, and name what lies around.
	await page.getByLabel('Place').fill('Leeds');
	await page.getByLabel('Place').press('Enter');
	await expect(page.locator('[data-tool="how-big"]')).toContainText(
		'lies over Leeds, United Kingdom'
	);
	await expect(page.locator('.stage')).toContainText('Wakefield');
	await expect.poll(isClear).toBe(true);
});

test('leaving keeps the place', async ({ page }) => {
	await openLesson(page, `/present/${scenes[3]?.slug ?? ''}`);
	// From the activity to its scene, and on.
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expectScene(page, headlines[4] ?? '');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/\?d=2025-02-15/);
	await openLesson(page);
	await expectScene(page, headlines[4] ?? '');
});

test('a teacher with 45 minutes takes the short path', async ({ page }) => {
	const stops = scenes.filter(({ path }) => path);
	await openLesson(page);
	await page.keyboard.press('?');
	await page.getByRole('button', { name: `45 minutes: ${String(stops.length)} scenes` }).click();
	await page.keyboard.press('Escape');
	for (const [index, { headline, slug, activity }] of stops.entries()) {
		await expectScene(page, headline);
		await expect(page).toHaveURL(`/present/${slug}?path=short`);
		if (index === stops.length - 1) break;
		// From an activity to its scene, and on.
		if (activity) await page.keyboard.press('PageDown');
		await page.keyboard.press('PageDown');
	}
	await page.reload();
	await expectScene(page, stops.at(-1)?.headline ?? '');
	await page.keyboard.press('Home');
	await expectScene(page, stops[0]?.headline ?? '');
});

test('a scene that was taken in by another still leads there', async ({ page }) => {
	await openLesson(page, '/present/the-squeeze');
	await expectScene(page, 'Why hold Kursk at all?');
});

test('the plan is one press from the lesson and from the handout', async ({ page }) => {
	await page.goto('/print');
	await page.getByRole('link', { name: /^The lesson plan/ }).click();
	await expect(page).toHaveURL('/present/plan');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Lesson plan/);
	await expect(page.getByRole('row')).not.toHaveCount(0);
	await openLesson(page);
	await page.keyboard.press('?');
	await expect(page.getByRole('link', { name: /^The lesson plan/ })).toHaveAttribute(
		'href',
		/\/present\/plan$/
	);
});
