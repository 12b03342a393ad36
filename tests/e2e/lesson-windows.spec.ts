/** The screen and the speaker's window, in step through reloads of either. */
import { expect, test } from './support/journey.ts';
import { builtLesson, expectScene, openLesson } from './support/lesson.ts';

const headlines = builtLesson().map(({ headline }) => headline);

test('two windows stay in step, whichever is reloaded', async ({ page, context }) => {
	await openLesson(page);
	const opening = context.waitForEvent('page');
	await page.keyboard.press('s');
	const speaker = await opening;
	await expect(speaker.locator('[data-ready="true"][data-scene]')).toBeVisible();
	await expectScene(speaker, headlines[0] ?? '');

	await page.keyboard.press('ArrowRight');
	await expectScene(speaker, headlines[1] ?? '');
	await speaker.getByRole('button', { name: 'Next →' }).click();
	await expectScene(page, headlines[2] ?? '');
	await expect(speaker.getByRole('region', { name: 'Next scene' })).toContainText(
		headlines[3] ?? ''
	);
	await expect(speaker.locator('[data-answer="question"]')).toContainText('base');
	await expect(speaker.locator('[data-clock]')).toHaveText(/^\d\d:\d\d$/);
	await expect(speaker.locator('[data-elapsed]')).toHaveText(/^\d+:\d\d$/);

	await speaker.reload();
	await expectScene(speaker, headlines[2] ?? '');
	await speaker.keyboard.press('ArrowRight');
	await expectScene(page, headlines[3] ?? '');
	await page.reload();
	await expect(page.locator('[data-ready="true"][data-scene]')).toBeVisible();
	await expectScene(page, headlines[3] ?? '');
	await page.keyboard.press('b');
	await expect(speaker.getByRole('button', { name: 'Black' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.keyboard.press('b');
	await expect(speaker.getByRole('region', { name: 'Activity' })).toContainText(
		'The class guesses'
	);
	await speaker.getByRole('button', { name: 'Reveal the answer' }).click();
	await expect(page.locator('[data-answer="draw-front"]')).toContainText('Measured');
	await page.keyboard.press('ArrowRight');
	await expect(speaker.getByRole('button', { name: 'Ask the class' })).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expectScene(speaker, headlines[4] ?? '');
});
