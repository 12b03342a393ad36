import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/journey.ts';
import { prerenderedPaths } from './support/pages.ts';

test.describe('every prerendered page', () => {
	for (const path of prerenderedPaths()) {
		test(`${path} opens, with a title and a main part, and axe finds nothing serious`, async ({
			page
		}) => {
			const response = await page.goto(path, { waitUntil: 'networkidle' });
			expect(response?.status()).toBe(200);
			await expect(page).toHaveTitle(/\S/);
			await expect(page.getByRole('main')).toBeVisible();
			await expectAccessible(page);
		});
	}
});

test('an address without a page says so', async ({ page, journey }) => {
	journey.provokes(/404/);
	const response = await page.goto('/no-such-page');
	expect(response?.status()).toBe(404);
	await expect(page.locator('body')).toContainText(/\S/);
});
