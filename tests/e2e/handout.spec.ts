/** The handout on paper: its pages, on A4 and on Letter, and every map whole. */
import { execFileSync } from 'node:child_process';
import { ensureSystemPackage } from '../../scripts/system-packages.ts';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/journey.ts';
import { builtLesson } from './support/lesson.ts';

const printed = builtLesson().filter(({ print }) => print);

for (const format of ['A4', 'Letter'] as const) {
	test(`prints on ${format}: two maps a page, each whole, every sheet on its own`, async ({
		page
	}, info) => {
		const pdfinfo = ensureSystemPackage({ command: 'pdfinfo', debianPackage: 'poppler-utils' });
		const pdftotext = ensureSystemPackage({ command: 'pdftotext', debianPackage: 'poppler-utils' });
		await page.goto('/print');
		const path = info.outputPath(`handout-${format}.pdf`);
		await page.pdf({ path, format });
		const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync(pdfinfo, [path]).toString())?.[1]);
		const texts = Array.from({ length: pages }, (_, index) => {
			const number = String(index + 1);
			return execFileSync(pdftotext, ['-f', number, '-l', number, path, '-']).toString();
		});
		const sheets = Math.ceil(printed.length / 2);
		expect(pages).toBe(1 + sheets + 5);
		for (const [index, heading] of [
			'Timeline',
			'Questions',
			'Sources',
			'Outline map',
			'Answer key'
		].entries())
			expect(texts[1 + sheets + index]).toMatch(new RegExp(`^${heading}`));
		// The head, the words under the map and the scale bar inside it are on one page.
		for (const [index, scene] of printed.entries()) {
			const text = texts[1 + Math.floor(index / 2)] ?? '';
			expect(text).toContain(scene.headline.split(' ')[0]);
		}
		for (const text of texts.slice(1, 1 + sheets))
			expect(text.match(/km \/ [\d,.]+ miles/g)).toHaveLength(2);
	});
}

test('no map is wider or higher than its paper', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	// The room inside the margins of the smaller paper each way, at 96 pixels an inch.
	await page.setViewportSize({ width: Math.floor((186 / 25.4) * 96), height: 1000 });
	await page.goto('/print');
	const highest = Math.floor((255 / 25.4) * 96);
	for (const map of await page.locator('[data-map="static"]:visible').all()) {
		const box = await map.boundingBox();
		expect(box?.width).toBeLessThanOrEqual(Math.ceil((186 / 25.4) * 96));
		expect(box?.height).toBeLessThan(highest);
	}
});

test('the teacher chooses what is printed', async ({ page }) => {
	await page.goto('/print');
	await expectAccessible(page);
	const [first] = printed;
	const scene = page.locator(`[data-print-scene="${first?.slug ?? ''}"]`);
	await expect(scene).toBeVisible();
	await page.getByLabel(first?.headline ?? '', { exact: true }).uncheck();
	await expect(scene).toBeHidden();
	await page.getByLabel('Answer key').uncheck();
	await expect(page.getByRole('heading', { name: 'Answer key' })).toBeHidden();
});
