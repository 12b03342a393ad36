/** Every scene on a projector and on a large screen: nothing cut off, type large enough. */
import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll } from './support/explore.ts';
import { expect, test } from './support/journey.ts';
import { builtLesson, expectScene, openLesson } from './support/lesson.ts';

const scenes = builtLesson();

/** Everything the class reads: not the buttons, not the names on the map, not the key of small marks. */
const READ = '.words, .board, .tool, .distance, .strip output';

/** What a key opens. */
const opened = (page: Page) => ({
	a: page.getByRole('region', { name: 'Board' }),
	h: page.getByRole('region', { name: 'How big is that here?' }),
	m: page.getByRole('application', { name: /Measure on the map/ }),
	n: page.getByRole('complementary', { name: 'Notes' }),
	q: page.getByRole('status', { name: 'Question' }),
	'?': page.getByRole('dialog')
});

async function expectReadable(page: Page, what: string): Promise<void> {
	const unreadable = () =>
		page.evaluate((read) => {
			const texts = [...document.querySelectorAll(read)].flatMap((part) =>
				[part, ...part.querySelectorAll('*')].filter(
					(element) =>
						[...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) &&
						element.getClientRects().length > 0 &&
						!element.closest('.buttons, .visually-hidden, .empty svg, [data-small-signs]')
				)
			);
			/** Some of it is drawn larger than its style says. */
			const size = (element: Element) => {
				const scaled = element.closest<HTMLElement>('.magnified');
				const scale = scaled ? new DOMMatrix(getComputedStyle(scaled).transform).a : 1;
				return parseFloat(getComputedStyle(element).fontSize) * scale;
			};
			return {
				cut: [...document.querySelectorAll('.words, .board')]
					.filter((part) => part.scrollHeight > part.clientHeight)
					.map((part) => part.className),
				small: texts
					.filter((element) => size(element) < 27.99)
					.map((element) => `${element.textContent} ${String(size(element))}`)
			};
		}, READ);
	// Words are fitted to their room once they are there.
	await expect
		.poll(unreadable, `${what}: nothing is cut off, and type is large enough`)
		.toEqual({ cut: [], small: [] });
}

for (const [width, height] of [
	[1024, 768],
	[3840, 2160]
] as const) {
	test(`every scene fits ${String(width)} by ${String(height)}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await openLesson(page);
		for (const { headline, activity } of scenes) {
			await expectScene(page, headline);
			if (activity) {
				await expectReadable(page, `${headline}, asked`);
				await page.getByRole('button', { name: 'Reveal' }).click();
				await expect(page.locator('[data-answer]')).toBeAttached();
				await expectReadable(page, `${headline}, revealed`);
				await page.keyboard.press('ArrowRight');
			}
			await expectReadable(page, headline);
			for (const key of headline === scenes[2]?.headline ? (['h', 'm', 'q'] as const) : []) {
				await page.keyboard.press(key);
				await expect(opened(page)[key]).toBeVisible();
				await expectReadable(page, `${headline}, ${key}`);
				await page.keyboard.press('Escape');
			}
			await page.keyboard.press('ArrowRight');
		}
		await expectNoSidewaysScroll(page);
	});
}
