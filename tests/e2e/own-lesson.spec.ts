/** A teacher's own file, with everything wrong that can be. */
import { expect, test } from './support/journey.ts';
import { measuredOn } from './support/measured.ts';
import { openLesson } from './support/lesson.ts';

const BAD = `---
day: 2024-09-01
layers: control, lava
events: 2024-08-06-incursion-begins, no-such-event
---

# My own scene

Held: {kursk-area-km2}. <img src=x onerror="document.title='broken'"> <b>Bold</b>

<script>document.title = 'broken'</script>

---
day: 2030-01-01
---

# Another
`;

test('a bad file opens with what can be shown, and says by line what cannot', async ({
	page,
	journey
}) => {
	await openLesson(page);
	await page.getByRole('button', { name: 'More' }).click();
	const asOneFile = await page.getByRole('link', { name: /as one file/ }).getAttribute('href');
	expect((await page.request.head(asOneFile ?? '')).status()).toBe(200);
	await page.getByLabel('Open a file').setInputFiles({
		name: 'mine.md',
		mimeType: 'text/markdown',
		buffer: Buffer.from(BAD)
	});
	const dialog = page.getByRole('dialog');
	await expect(dialog.locator('[data-problems]')).toHaveAttribute('data-problems', '5');
	// What is no text at all says what it is, and leaves open what was.
	await page.getByLabel('Open a file').setInputFiles('tests/fixtures/lesson/docx-as.md');
	await expect(dialog.getByRole('alert')).toContainText('a Word document');
	for (const text of [
		'Line 3. There is no layer "lava".',
		'Line 4. There is no event "no-such-event".',
		'Line 9. HTML is left out.',
		'Line 11. HTML is left out.',
		"Line 14. 2030-01-01 lies outside the map's period"
	])
		await expect(dialog).toContainText(text);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('My own scene');
	await expect(page.locator('.words')).toContainText(
		`Held: ${measuredOn('2024-09-01').kurskKm2}. Bold`
	);
	await expect(page.locator('.words img, .words b, .words script')).toHaveCount(0);
	expect(await page.title()).not.toBe('broken');

	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another');

	// What its scenes may name does not load: the built-in lesson, a sentence and another try.
	journey.provokes(/claims\.json/);
	await page.route('**/geo/claims.json', (route) => route.abort());
	await page.reload();
	const trouble = page.locator('[data-trouble]');
	await expect(trouble).toContainText('mine.md, so the built-in lesson is shown');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where is this?');
	await page.unroute('**/geo/claims.json');
	await trouble.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('My own scene');
	await expect(trouble).toHaveText('');
});
