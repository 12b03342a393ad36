/** A lesson with the live map, which the teacher moves. */
import { expect, test } from './support/journey.ts';
import { builtLesson, expectScene, liveMapOf, openLesson } from './support/lesson.ts';

const scenes = builtLesson();
const headlines = scenes.map(({ headline }) => headline);

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
	const back = page.getByRole('button', { name: /Return to the scene/ });
	await page.keyboard.press('r');
	await expect(liveMapOf(page, day)).toBeVisible();
	await expect(back).toBeHidden();

	const map = await page.locator('section.map').boundingBox();
	if (!map) throw new Error('The map has no box.');
	const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x - 90, y - 60, { steps: 4 });
	await page.mouse.up();
	await expect(back).toBeVisible();
	await page.keyboard.press('r');
	await expect(back).toBeHidden();

	// Let go, the slider leaves the keys to the lesson.
	await page.getByLabel('Date').click();
	await expect(back).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expectScene(page, headlines[5] ?? '');
});
