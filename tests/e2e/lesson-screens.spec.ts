/** Every scene on a projector and on a large screen: nothing cut off, type large enough. */
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/journey.ts';
import { builtLesson, expectScene, openLesson } from './support/lesson.ts';

const scenes = builtLesson();

for (const [width, height] of [
	[1024, 768],
	[3840, 2160]
] as const) {
	test(`every scene fits ${String(width)} by ${String(height)}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await openLesson(page);
		for (const { headline } of scenes) {
			await expectScene(page, headline);
			const fits = await page.locator('.words').evaluate((words) => ({
				cut: words.scrollHeight - words.clientHeight,
				type: parseFloat(getComputedStyle(words.querySelector('.body') ?? words).fontSize)
			}));
			expect(fits.cut, `${headline} is whole`).toBeLessThanOrEqual(0);
			expect(fits.type).toBeGreaterThanOrEqual(28);
			await page.keyboard.press('ArrowRight');
		}
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow).toBe(0);
	});
}

test('axe finds nothing serious, whatever is open', async ({ page }) => {
	await openLesson(page, `/present/${scenes[3]?.slug ?? ''}`);
	await expect(page.locator('section.map[data-live="true"]')).toBeVisible();
	await expectAccessible(page);
	for (const key of ['n', 'm', 'h', 'a', 'q', '?']) {
		await page.keyboard.press(key);
		await expectAccessible(page);
		await page.keyboard.press('Escape');
	}
});
