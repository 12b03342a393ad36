/** The lesson as one file, opened from a disk. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './support/journey.ts';
import { builtLesson, expectScene } from './support/lesson.ts';

const scenes = builtLesson();
const file = pathToFileURL(join(import.meta.dirname, '../../build/salient-classroom.html')).href;

test('one file from a disk holds the whole lesson', async ({ page, context }) => {
	const others: string[] = [];
	context.on('request', (request) => {
		if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(file))
			others.push(request.url());
	});
	await page.goto(file);
	await expect(page.locator('[data-ready="true"][data-scene]')).toBeVisible();
	for (const { headline, activity } of scenes) {
		await expectScene(page, headline);
		await expect(page).toHaveTitle(`${headline} · Salient`);
		// There is no other map on the disk.
		await expect(page.getByText('It has a map of its own')).toHaveCount(0);
		if (activity) await page.keyboard.press('PageDown');
		await page.keyboard.press('PageDown');
	}
	await page.keyboard.type('2');
	await page.keyboard.press('Enter');
	await expect(
		page.locator(`[data-map="live"][data-ready="true"][data-day="${scenes[1]?.day ?? ''}"]`)
	).toBeVisible();
	await expect(page.getByText('could not be computed')).toHaveCount(0);
	// Another lens asks more of the worker.
	const other = scenes.findIndex(({ lens }) => lens.sources !== 'all');
	await page.keyboard.type(String(other + 1));
	await page.keyboard.press('Enter');
	await expectScene(page, scenes[other]?.headline ?? '');
	await expect(page.locator('section.map[data-drawn="true"]')).toBeVisible();
	await expect(page.getByText('could not be computed')).toHaveCount(0);
	await page.keyboard.type('2');
	await page.keyboard.press('Enter');

	const opening = context.waitForEvent('page');
	await page.keyboard.press('s');
	const speaker = await opening;
	await expectScene(speaker, scenes[1]?.headline ?? '');
	await speaker.keyboard.press('ArrowRight');
	await expectScene(page, scenes[2]?.headline ?? '');
	await page.reload();
	await expectScene(page, scenes[2]?.headline ?? '');
	expect(others).toEqual([]);
});
