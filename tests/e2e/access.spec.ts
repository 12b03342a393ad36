import { expectAccessible } from './support/accessible.ts';
import { expectNoSidewaysScroll, openStory, slider } from './support/explore.ts';
import { expect, test } from './support/journey.ts';

for (const [width, height, colorScheme] of [
	[320, 568, 'light'],
	[390, 844, 'dark'],
	[1440, 900, 'light'],
	[1440, 900, 'dark']
] as const) {
	test.describe(`${width} x ${height}, ${colorScheme}`, () => {
		test.use({ viewport: { width, height }, colorScheme });

		test('nothing scrolls sideways', async ({ page }) => {
			const isNarrowest = width === 320;
			await openStory(
				page,
				`?e=2025-03-12-sudzha-footage${isNarrowest ? '&compare=2025-03-07' : ''}`
			);
			await expect(page.locator('[data-event-card]')).toContainText('Suspilne');
			if (isNarrowest) await expect(page.locator('[data-comparison]')).toBeVisible();
			await expectNoSidewaysScroll(page);
			// Where parts stand in another order than on any page that tests/browser/access looks at.
			if (isNarrowest) await expectAccessible(page);
		});
	});
}

test.describe('3840 x 2160', () => {
	test.use({ viewport: { width: 3840, height: 2160 } });

	test('nothing scrolls sideways, and the type grows', async ({ page }) => {
		await page.goto('/');
		await expect(slider(page)).toBeVisible();
		await expectNoSidewaysScroll(page);
		await expect(page.locator('html')).toHaveCSS('font-size', '23px');
	});
});

test.describe('a narrow page', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('has the map above half of the screen and the timeline right under it', async ({ page }) => {
		await openStory(page);
		const map = page.getByRole('region', { name: 'The map and its legend' });
		const time = page.getByRole('region', { name: 'Timeline' });
		await expect
			.poll(async () => (await map.boundingBox())?.height)
			.toBeGreaterThanOrEqual(844 * 0.52);
		// Both are measured again until they stand still: letters may come between one and the other.
		const between = async () => {
			const [above, below] = [await map.boundingBox(), await time.boundingBox()];
			return above && below ? Math.abs(below.y - above.y - above.height) : NaN;
		};
		await expect.poll(between).toBeLessThan(3);
	});
});
