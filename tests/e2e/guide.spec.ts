/** The guide over the map: its steps, their addresses, and where it leaves the reader. */
import type { Page } from '@playwright/test';
import { builtLesson } from './support/lesson.ts';
import { openStory, slider, stillMap, viewOf } from './support/explore.ts';
import { listen } from './support/hearing.ts';
import { expect, test } from './support/journey.ts';

const steps = builtLesson().filter(({ guide }) => guide);
const link = (page: Page) => page.getByRole('link', { name: 'Take me through it' });
const card = (page: Page) => page.locator('[data-step]');

async function expectStep(page: Page, number: number): Promise<void> {
	const scene = steps[number - 1];
	if (!scene) throw new Error(`The guide has no step ${String(number)}.`);
	await expect(card(page)).toHaveAttribute('data-step', String(number));
	await expect(card(page).getByRole('heading')).toHaveText(scene.headline);
	await expect(page).toHaveURL(new RegExp(`[?&]step=${String(number)}(&|$)`));
	await expect(stillMap(page)).toHaveAttribute('data-day', scene.day);
}

test('the guide is one press away, goes by buttons, keys and swipes, and Back goes a step back', async ({
	page
}) => {
	const said = await listen(page);
	await openStory(page);
	await link(page).focus();
	await page.keyboard.press('Enter');
	await expectStep(page, 1);
	await expect(card(page)).toHaveAttribute('data-steps', String(steps.length));
	await expect(card(page)).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expectStep(page, 2);
	await card(page).getByRole('button', { name: 'Next step' }).click();
	await expectStep(page, 3);
	await expect.poll(() => viewOf(page)).toHaveLength(3);
	const view = viewOf(page);
	await card(page).evaluate((node) => {
		const at = (clientX: number) => new Touch({ identifier: 1, target: node, clientX, clientY: 9 });
		const options = { bubbles: true };
		node.dispatchEvent(new TouchEvent('touchstart', { ...options, touches: [at(300)] }));
		node.dispatchEvent(new TouchEvent('touchend', { ...options, changedTouches: [at(100)] }));
	});
	await expectStep(page, 4);
	await page.goBack();
	await expectStep(page, 3);
	expect(viewOf(page)).toEqual(view);
	// A step says its words, and the day that comes with it is not said besides.
	const ofMap = async () => (await said()).filter((text) => !text.includes('moving map'));
	await expect
		.poll(ofMap)
		.toEqual(
			[2, 3, 4, 3].map((number) =>
				expect.stringContaining(`Step ${String(number)} of ${String(steps.length)}. `)
			)
		);

	await slider(page).focus();
	await page.keyboard.press('ArrowRight');
	await card(page).getByRole('button', { name: 'Back to the map of this step' }).click();
	await expectStep(page, 3);
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	await expect(link(page)).toBeFocused();
	await expect(stillMap(page)).toHaveAttribute('data-day', steps[2]?.day ?? '');
	await expect(page).not.toHaveURL(/step=/);
});

test('a step is a link; one that there is not is named', async ({ page }) => {
	await openStory(page, '?step=5');
	await expectStep(page, 5);
	await expect(card(page).getByRole('link').first()).toHaveAttribute('rel', /noopener/);
	await card(page).getByRole('button', { name: 'Next step' }).click();
	await expectStep(page, 6);
	await card(page).getByRole('button', { name: 'Done' }).click();
	await expect(card(page)).toHaveCount(0);
	await openStory(page, '?step=60');
	await expect(page.getByText(/The link’s step \(step=60\) is not one/)).toBeVisible();
	await expect(card(page)).toHaveCount(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the same words stand in the lesson', async ({ page, journey }) => {
		// The browser refuses the scripts, as it was told to.
		journey.provokes(/^failed request: csp .*\.js$/);
		await page.goto('/');
		await link(page).click();
		await expect(page).toHaveURL(/\/present$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(steps[0]?.headline ?? '');
	});
});
