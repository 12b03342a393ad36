/** The handout on paper: its pages, on A4 and on Letter, and every map whole. */
import { execFileSync } from 'node:child_process';
import { ensureSystemPackage } from '../../scripts/system-packages.ts';
import { blockText } from '../../src/lib/domain/lesson/scene.ts';
import { openStory } from './support/explore.ts';
import { expect, test } from './support/journey.ts';
import { builtLesson } from './support/lesson.ts';

const lesson = builtLesson();
const printed = lesson.filter(({ print }) => print);
const PAPERS = [
	['A4', 'a4', /Page size:\s+59[45][\d.]* x 84[12][\d.]* pts \(A4\)/],
	['Letter', 'letter', /Page size:\s+612 x 792 pts \(letter\)/]
] as const;
const SHEETS = [
	'Timeline',
	'Tasks',
	'Questions',
	'Sources',
	'Outline map',
	'Answer key',
	'Answer map'
];

test('the map’s page prints on one sheet, with its map, figures, events and sources', async ({
	page
}, info) => {
	const pdfinfo = ensureSystemPackage({ command: 'pdfinfo', debianPackage: 'poppler-utils' });
	const pdftotext = ensureSystemPackage({ command: 'pdftotext', debianPackage: 'poppler-utils' });
	await openStory(page);
	const path = info.outputPath('map.pdf');
	await page.pdf({ path, format: 'A4' });
	expect(execFileSync(pdfinfo, [path]).toString()).toMatch(/Pages:\s+1\n/);
	const text = execFileSync(pdftotext, [path, '-']).toString();
	for (const words of ['Wednesday 12 March 2025', '157', 'Footage shows Russian', 'OpenStreetMap'])
		expect(text).toContain(words);
	// Nothing that only works on a screen.
	for (const words of ['Search', 'Take me through it', 'Compare with', 'How do we know'])
		expect(text).not.toContain(words);
});

test('prints on A4 and Letter: two maps a page, each whole, every sheet on its own', async ({
	page
}, info) => {
	const pdfinfo = ensureSystemPackage({ command: 'pdfinfo', debianPackage: 'poppler-utils' });
	const pdftotext = ensureSystemPackage({ command: 'pdftotext', debianPackage: 'poppler-utils' });
	await page.goto('/print', { waitUntil: 'networkidle' });
	for (const [paper, value, size] of PAPERS) {
		await page.getByLabel('Paper').selectOption(paper);
		await expect(page.locator('main')).toHaveAttribute('data-paper', value);
		const path = info.outputPath(`handout-${paper}.pdf`);
		// The size is the page's own, not the printer's.
		await page.pdf({ path, preferCSSPageSize: true });
		const about = execFileSync(pdfinfo, [path]).toString();
		expect(about).toMatch(size);
		const pages = Number(/Pages:\s+(\d+)/.exec(about)?.[1]);
		const texts = Array.from({ length: pages }, (_, index) => {
			const number = String(index + 1);
			const text = execFileSync(pdftotext, ['-f', number, '-l', number, path, '-']).toString();
			return text.replace(/\s+/g, ' ').trim();
		});
		for (const [index, text] of texts.entries())
			expect(text).toContain(`${String(index + 1)}/${String(pages)}`);
		const sheets = Math.ceil(printed.length / 2);
		expect(pages).toBe(1 + sheets + SHEETS.length);
		for (const [index, heading] of SHEETS.entries())
			expect(texts[1 + sheets + index]).toMatch(new RegExp(`^${heading} `));
		// The head, the words under the map and the scale bar inside it are on one page.
		for (const [index, scene] of printed.entries()) {
			const text = texts[1 + Math.floor(index / 2)] ?? '';
			expect(text).toContain(scene.headline);
			const words = scene.body.map(blockText).join(' ');
			if (scene.activity === null) expect(text).toContain(words);
			else expect(text).toContain(words.split(/(?<=\.) /).at(-1));
		}
		for (const text of texts.slice(1, 1 + sheets))
			expect(text.match(/km \/ [\d,.]+ miles/g)).toHaveLength(2);
		const question = printed.at(-1)?.question;
		const sheet = (heading: string) => texts[1 + sheets + SHEETS.indexOf(heading)] ?? '';
		expect(sheet('Questions')).toContain(question?.text.map(blockText).join(' '));
		expect(sheet('Answer key')).toContain(question?.answer.map(blockText).join(' '));
	}
});

test('no map is wider or higher than its paper', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	// The room inside the margins of the smaller paper each way, at 96 pixels an inch.
	await page.setViewportSize({ width: Math.floor((186 / 25.4) * 96), height: 1000 });
	await page.goto('/print');
	const highest = Math.floor((255 / 25.4) * 96);
	const maps = await page.locator('[data-map="static"]:visible').all();
	expect(maps).toHaveLength(printed.length + 2);
	for (const map of maps) {
		const box = await map.boundingBox();
		expect(box?.width).toBeLessThanOrEqual(Math.ceil((186 / 25.4) * 96));
		expect(box?.height).toBeLessThan(highest);
	}
});

test('the teacher chooses what is printed', async ({ page }) => {
	await page.goto('/print');
	const [first] = printed;
	const scene = page.locator(`[data-print-scene="${first?.slug ?? ''}"]`);
	await expect(scene).toBeVisible();
	await page.getByLabel(first?.headline ?? '', { exact: true }).uncheck();
	await expect(scene).toBeHidden();
	await page.getByLabel('Answer key').uncheck();
	await expect(page.getByRole('heading', { name: 'Answer key' })).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Answer map' })).toBeHidden();
});

test('large print is large on paper as well', async ({ page }, info) => {
	const pdftotext = ensureSystemPackage({ command: 'pdftotext', debianPackage: 'poppler-utils' });
	await page.goto('/print', { waitUntil: 'networkidle' });
	/** The height of most words, points. */
	const typeOf = async (name: string) => {
		const path = info.outputPath(name);
		await page.pdf({ path, preferCSSPageSize: true });
		const boxes = execFileSync(pdftotext, ['-bbox', path, '-']).toString();
		const counts = new Map<number, number>();
		for (const [, top, bottom] of boxes.matchAll(
			/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/g
		)) {
			const height = Math.round(10 * (Number(bottom) - Number(top))) / 10;
			counts.set(height, (counts.get(height) ?? 0) + 1);
		}
		return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
	};
	for (const [paper] of PAPERS) {
		await page.getByLabel('Paper').selectOption(paper);
		await page.getByLabel('Large print').uncheck();
		const usual = await typeOf(`usual-${paper}.pdf`);
		await page.getByLabel('Large print').check();
		expect((await typeOf(`large-${paper}.pdf`)) / usual).toBeGreaterThan(1.45);
	}
});

test('the key answers the tasks of the chosen scenes, and no others', async ({ page }) => {
	const sceneWith = (kind: string) => lesson.find(({ activity }) => activity?.kind === kind);
	const [order, place] = [sceneWith('order'), sceneWith('place')];
	const task = (slug = '') => page.locator(`[data-task="${slug}"]`);
	const answer = (slug = '') => page.locator(`[data-task-answer="${slug}"]`);
	await page.goto('/print', { waitUntil: 'networkidle' });
	const asked = printed.filter(({ activity }) => activity !== null).map(({ slug }) => slug);
	await expect(page.locator('[data-task]')).toHaveCount(asked.length);
	await expect(page.locator('[data-task-answer]')).toHaveCount(asked.length);

	// What is asked for in the timeline is missing there, and stands on the key.
	const timeline = page.locator('[data-sheet="timeline"]');
	const title = /[A-Z], (.*)$/.exec(
		(await answer(order?.slug).getByRole('listitem').first().textContent()) ?? ''
	)?.[1];
	await expect(task(order?.slug)).toContainText(title ?? '…');
	await expect(timeline).not.toContainText(title ?? '');
	await expect(timeline.locator('[data-gap]')).toHaveCount(
		await task(order?.slug).getByRole('listitem').count()
	);
	await page.getByLabel(order?.headline ?? '', { exact: true }).uncheck();
	await expect(timeline).toContainText(title ?? '…');
	await expect(task(order?.slug)).toBeHidden();
	await expect(answer(order?.slug)).toBeHidden();

	// A place is marked on the outline map: without one nobody is asked.
	await expect(task(place?.slug)).toBeHidden();
	await page.getByLabel(place?.headline ?? '', { exact: true }).check();
	await expect(task(place?.slug)).toContainText('Mark Pokrovsk');
	await expect(answer(place?.slug)).toContainText(/Pokrovsk: [\d.]+° north, [\d.]+° east/);
	await page.getByRole('checkbox', { name: 'Outline map' }).uncheck();
	await expect(task(place?.slug)).toBeHidden();
	await expect(answer(place?.slug)).toBeHidden();
});

test('the answer map shows what the outline map asks for', async ({ page }) => {
	await page.goto('/print');
	const outline = page.locator('[data-sheet="outline"]');
	const answer = page.locator('[data-sheet="answer-map"]');
	const names = /Mark (.*)\.$/.exec((await outline.getByText('Draw the front').innerText()).trim());
	const places = names?.[1]?.split(/, | and /) ?? [];
	expect(places).toHaveLength(5);
	for (const place of places) {
		await expect(answer.locator('svg text', { hasText: place })).toHaveCount(1);
		await expect(outline.locator('svg text', { hasText: place })).toHaveCount(0);
	}
	const paths = (sheet: typeof answer) => sheet.locator('svg path[stroke*="--front"]').count();
	expect(await paths(outline)).toBe(0);
	expect(await paths(answer)).toBeGreaterThan(0);
});
