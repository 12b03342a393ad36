/** What is said of the map by itself, each thing once, and where the focus is after each act. */
import { openStory, slider } from './support/explore.ts';
import { expectFocusKept, listen } from './support/hearing.ts';
import { expect, test } from './support/journey.ts';

const HELD = String.raw`Ukraine holds about [\d,]+ \([\d,]+ to [\d,]+\) square kilometres in Russia's Kursk region\.`;
const onDay = (day: string, held = HELD) =>
	expect.stringMatching(new RegExp(String.raw`^${day}, (no|\d+) events?\. ${held}$`));

test('days, an event, a comparison and playing are each said once, and keep the focus', async ({
	page
}) => {
	const said = await listen(page);
	/** All that should have been said by now. */
	const heard: unknown[] = [];
	const hears = async (...more: unknown[]) => {
		heard.push(...more);
		await expect.poll(said).toEqual(heard);
		await expectFocusKept(page);
	};
	const button = (name: string) => page.getByRole('button', { name, exact: true });

	await openStory(page);
	heard.push(expect.stringContaining('cannot draw the moving map'));
	await expect.poll(said).toEqual(heard);
	await button('Dismiss').focus();
	await page.keyboard.press('Enter');
	await hears();

	await slider(page).focus();
	await page.keyboard.press('ArrowLeft');
	await hears(onDay('Tuesday 11 March 2025'));
	await expect(slider(page)).toBeFocused();

	await page.getByRole('button', { name: /^.*Russia claims 12 settlements/ }).focus();
	await page.keyboard.press('Enter');
	await hears(
		expect.stringMatching(
			/^Russia claims 12 settlements and over 100 sq km\. Who says so: .+\. How sure: claimed\.$/
		)
	);
	await page.keyboard.press('Escape');
	await hears();

	await button('Compare with another day').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Compared with')).toBeFocused();
	await hears(expect.stringMatching(/^Between the evenings of 6 March 2025 and 11 March 2025 /));
	await button('End the comparison').focus();
	await page.keyboard.press('Enter');
	await expect(button('Compare with another day')).toBeFocused();

	await page.getByRole('button', { name: 'What is this line?' }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).press('Enter');
	await expect(page.getByRole('button', { name: 'What is this line?' })).toBeFocused();

	await button('Play').focus();
	// Five days are soon over: the page itself looks for it, and from before.
	const pauses = page.waitForFunction(() => document.activeElement?.ariaLabel === 'Pause', null, {
		polling: 20
	});
	await page.keyboard.press('Enter');
	await pauses;
	await hears(onDay('Sunday 16 March 2025'));
	await expect(button('Play')).toBeFocused();
	await page.keyboard.press('Enter');
	await hears('Playing from the beginning, 6 August 2024');
	await expect(page.locator('[data-playing="anew"]')).toBeVisible();
	await expect(slider(page)).not.toHaveAttribute('aria-valuetext', / [67] August 2024/);
	await button('Pause').press('Enter');
	await expect(button('Play')).toBeFocused();
	// Whichever day it was paused on.
	const [day = ''] = ((await slider(page).getAttribute('aria-valuetext')) ?? '').split(',');
	await hears(onDay(day));
});
