/** A lesson is written in the page, and goes wherever the built-in one goes. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { ensureSystemPackage } from '../../scripts/system-packages.ts';
import { expect, test } from './support/journey.ts';
import { builtLesson, expectScene } from './support/lesson.ts';

/** Moves on with the key alone until a control has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
	const target = page.getByRole('button', { name, exact: true });
	await expect(target).toBeEnabled();
	for (let presses = 0; presses < 120; presses++) {
		if (await target.evaluate((node) => node === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`No way to "${name}" by the key.`);
}

interface Written {
	headline: string;
	words: string;
	question: string;
	answer: string;
}

/** Adds a scene and fills it in by the keyboard: each field is one Tab further. */
async function writeScene(page: Page, { headline, words, question, answer }: Written) {
	await tabTo(page, 'Add a scene');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Headline')).toBeFocused();
	for (const text of [headline, words, 'Said by nobody else.', question, answer]) {
		await page.keyboard.type(text);
		await page.keyboard.press('Tab');
	}
}

const LATIN = Array.from({ length: 6 }, (_, at) => ({
	headline: `My scene ${String(at + 1)}`,
	words: `The front, {front-length-km} km long. **Part ${String(at + 1)}**`,
	question: `Question ${String(at + 1)}?`,
	answer: `Answer ${String(at + 1)}.`
}));
const ARABIC = [
	{
		headline: 'من يقول ذلك؟',
		words: 'طول الجبهة {front-length-km} كم.',
		question: 'لماذا؟',
		answer: 'لأن المصادر تختلف.'
	},
	{
		headline: 'ماذا لا نعرف؟',
		words: 'لا تقرير من هناك.',
		question: 'ومن يعرف؟',
		answer: 'لا أحد.'
	}
];

for (const [language, scenes] of [
	['English', LATIN],
	['Arabic', ARABIC]
] as const)
	test(`a lesson in ${language} is written by the keyboard, printed, made one file and sent by link`, async ({
		page,
		browser
	}, info) => {
		const pdftotext = ensureSystemPackage({ command: 'pdftotext', debianPackage: 'poppler-utils' });
		await page.goto('/present/edit');
		await expect(page.locator('[data-ready="true"]')).toBeVisible();
		for (const scene of scenes) await writeScene(page, scene);
		const first = scenes[0];
		const last = scenes.at(-1);
		if (!first || !last) throw new Error('There is nothing to write.');
		await expect(page.locator('[data-scene-card]')).toHaveCount(scenes.length);
		await expect(page.locator('[data-preview]')).toContainText(last.headline);
		await expect(page.locator('[data-preview] [data-number="front-length-km"]')).toHaveCount(
			last.words.includes('{') ? 1 : 0
		);
		await expect(page.locator('[data-preview] [data-map]').first()).toBeVisible();

		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save as Markdown' }).press('Enter');
		const saved = await (await saving).path();
		expect(readFileSync(saved, 'utf8').match(/^# .*$/gm)).toEqual(
			scenes.map(({ headline }) => `# ${headline}`)
		);

		await page.getByRole('button', { name: 'Make a link with this lesson' }).press('Enter');
		const link = await page.locator('[data-link]').inputValue();
		const making = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Your lesson as one file' }).press('Enter');
		const oneFile = info.outputPath('mine.html');
		await (await making).saveAs(oneFile);

		await page.getByRole('link', { name: 'Handout to print' }).press('Enter');
		for (const { headline } of scenes)
			await expect(page.getByRole('heading', { level: 2, name: headline })).toBeVisible();
		await expect(page.locator('[data-print-scene] svg')).toHaveCount(scenes.length);
		const builtIn = builtLesson()[0]?.headline ?? '';
		await expect(page.getByRole('heading', { name: builtIn })).toHaveCount(0);
		const path = info.outputPath('mine.pdf');
		await page.pdf({ path, preferCSSPageSize: true });
		const text = execFileSync(pdftotext, [path, '-']).toString();
		expect(text).toContain('Answer key');
		if (language === 'English') for (const { answer } of scenes) expect(text).toContain(answer);

		// From a disk, and by the link in a browser that knows nothing of it.
		for (const address of [pathToFileURL(oneFile).href, link]) {
			const elsewhere = await browser.newContext();
			const other = await elsewhere.newPage();
			await other.goto(address);
			await expectScene(other, first.headline);
			for (const { headline } of scenes.slice(1)) {
				await other.keyboard.press('PageDown');
				await expectScene(other, headline);
			}
			await elsewhere.close();
		}
	});

test('what is written outlives the page; a deleted scene comes back', async ({ page }) => {
	await page.goto('/present/edit');
	await page.getByRole('button', { name: 'Make this lesson mine' }).click();
	const cards = page.locator('[data-scene-card]');
	await expect(cards).toHaveCount(builtLesson().length);
	await expect(page.locator('[data-scene-card][data-problems="0"]')).toHaveCount(
		builtLesson().length
	);
	await page.getByLabel('Headline').fill('Changed');
	await page.getByRole('button', { name: 'Delete scene 2' }).click();
	await expect(cards).toHaveCount(builtLesson().length - 1);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(cards).toHaveCount(builtLesson().length);
	await page.getByRole('button', { name: 'Move scene 1 down' }).click();
	await page.reload();
	await expect(cards.nth(1)).toContainText('2. Changed');

	// What the map shows is taken over: the day of its slider, and where it looks.
	await page.getByRole('button', { name: '2. Changed' }).click();
	await page.getByRole('slider', { name: 'Date' }).press('ArrowLeft');
	await page.getByRole('button', { name: 'Take day and view from the map' }).click();
	await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2025-03-11');
	await expect(page.getByRole('combobox', { name: 'View' })).toHaveValue(/^[\d.]+(, [\d.]+){3}$/);

	// A file that is no lesson leaves it as it is.
	await page.getByLabel('Open a file').setInputFiles('tests/fixtures/lesson/docx-as.md');
	await expect(page.getByRole('alert')).toContainText('a Word document');
	await expect(cards).toHaveCount(builtLesson().length);

	// What a file holds besides its scenes is not lost in silence.
	await page.getByLabel('Open a file').setInputFiles({
		name: 'mine.md',
		mimeType: 'text/markdown',
		buffer: Buffer.from('---\nprint: yes\n---\n\n# Mine\n\n## Sources\n\nGone.\n')
	});
	await expect(cards).toHaveCount(1);
	await expect(page.locator('[data-problems] >> text=Line 7.')).toBeVisible();
	await expect(page.getByText('"Sources" is not a part of a scene')).toBeVisible();
});

test('a link to a lesson that is not here says so, and shows no other quietly', async ({
	page
}) => {
	await page.goto('/present?scene=mine&lesson=0badcafe');
	const dialog = page.getByRole('dialog', { name: 'This lesson is not here' });
	await expect(dialog.getByRole('alert')).toContainText('not on this device');
	await dialog.getByLabel('Open a file').setInputFiles({
		name: 'mine.md',
		mimeType: 'text/markdown',
		buffer: Buffer.from('---\nprint: yes\n---\n\n# Mine\n')
	});
	await expect(dialog).toBeHidden();
	await expectScene(page, 'Mine');

	await page.goto('/present#lesson=1.broken');
	await expect(page.getByRole('dialog').getByRole('alert')).toContainText('not whole');
	await page.getByRole('button', { name: 'Show the lesson of this site' }).click();
	await expectScene(page, builtLesson()[0]?.headline ?? '');
});

test('a picture goes with its lesson: in the archive, on the handout, in the one file; a link says that it lacks it', async ({
	page,
	browser
}, info) => {
	await page.goto('/present/edit');
	await page.getByRole('button', { name: 'Add a scene' }).click();
	await page.getByLabel('Headline').fill('A sign');
	const choose = page.getByLabel('Choose a picture');
	await choose.setInputFiles('tests/fixtures/lesson/docx-as.md');
	await expect(page.getByRole('alert')).toContainText('docx-as.md is no picture');
	await choose.setInputFiles('static/icons/icon-192.png');
	// Without both it is not shown to a class.
	await page.getByLabel('Credit').fill('Drawn for Salient, MIT');
	await expect(page.locator('[data-scene-card]')).toHaveAttribute('data-problems', '1');
	await page.getByLabel('What it shows').fill('The sign of this site');
	await expect(page.locator('[data-scene-card]')).toHaveAttribute('data-problems', '0');
	const preview = page
		.locator('[data-preview]')
		.getByRole('img', { name: 'The sign of this site' });
	await expect(preview).toBeVisible();

	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save with pictures' }).click();
	const archive = info.outputPath('mine.salient.zip');
	const saved = await saving;
	expect(saved.suggestedFilename()).toBe('lesson.salient.zip');
	await saved.saveAs(archive);
	await page.getByRole('button', { name: 'Make a link with this lesson' }).click();
	await expect(page.getByText('Pictures are not in the link')).toBeVisible();
	const link = await page.locator('[data-link]').inputValue();
	const making = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Your lesson as one file' }).click();
	const oneFile = info.outputPath('mine.html');
	await (await making).saveAs(oneFile);

	const shows = async (other: Page) => {
		await expectScene(other, 'A sign');
		const picture = other.locator('.words').getByRole('img', { name: 'The sign of this site' });
		await expect(picture).toBeVisible();
		await expect
			.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
			.toBe(192);
		await expect(other.locator('.words')).toContainText('Drawn for Salient, MIT');
	};
	await page.getByRole('link', { name: 'Handout to print' }).click();
	const printed = page.locator('[data-print-scene]');
	await expect(printed.getByRole('img', { name: 'The sign of this site' })).toBeVisible();
	await expect(printed).toContainText('Drawn for Salient, MIT');
	await page.goto('/present');
	await shows(page);
	await page.keyboard.press('i');
	await expect(page.locator('[data-tool="picture"] img')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-tool="picture"]')).toHaveCount(0);

	const elsewhere = await browser.newContext();
	const other = await elsewhere.newPage();
	await other.goto(pathToFileURL(oneFile).href);
	await shows(other);
	// The link has its words alone, until the archive is opened.
	await other.goto(link);
	await expectScene(other, 'A sign');
	await expect(other.locator('.words')).toContainText('Picture: The sign of this site');
	await expect(other.locator('.words')).toContainText('not on this device');
	await other.goto('/present/edit');
	await expect(other.locator('[data-ready="true"]')).toBeVisible();
	await other.getByLabel('Open a file').setInputFiles(archive);
	await expect(
		other.locator('[data-preview]').getByRole('img', { name: 'The sign of this site' })
	).toBeVisible();
	await other.reload();
	await expect(
		other.locator('[data-preview]').getByRole('img', { name: 'The sign of this site' })
	).toBeVisible();
	await elsewhere.close();
});
