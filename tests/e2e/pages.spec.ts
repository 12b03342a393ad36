import { readFileSync } from 'node:fs';
import { MARK_BEGIN, MARK_END } from '../../src/lib/words/marks.ts';
import { builtLesson } from './support/lesson.ts';
import { expect, test } from './support/journey.ts';
import { allPaths, builtFile, fileOf, languageOf, prerenderedPaths } from './support/pages.ts';

const URL_OF_SITEMAP = /<url><loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod><\/url>/g;

// What axe finds is asked in tests/browser/access, of every kind of page in each of its states.
const kinds = prerenderedPaths();
const [english = '', ...others] = new Set(kinds.map(languageOf));
for (const language of [english, ...others]) {
	const own = kinds.filter((path) => languageOf(path) === language);
	// The other languages have the same code, and share its pages among them.
	const turn = others.indexOf(language);
	const paths = own.filter(
		(path, at) => turn < 0 || path === own[0] || at % others.length === turn
	);
	test(`pages open in ${language}, with a title and a main part, and nothing fails`, async ({
		page
	}) => {
		for (const path of paths) {
			const response = await page.goto(path, { waitUntil: 'networkidle' });
			expect(response?.status(), path).toBe(200);
			await expect(page, path).toHaveTitle(/\S/);
			await expect(page.getByRole('main'), path).toBeVisible();
		}
	});
}

test('every page has one title, one main part, one first heading and a language', () => {
	// The one file for classrooms is drawn by its scripts, and opened above.
	const written = allPaths().filter((path) => path !== '/salient-classroom');
	const amiss = written.filter((path) => {
		const html = readFileSync(fileOf(path), 'utf8');
		// Drawings have titles of their own.
		const head = html.slice(0, html.indexOf('</head>'));
		const counted = [
			head.match(/<title>[^<]*\S[^<]*<\/title>/g),
			html.match(/<main[\s>]/g),
			html.match(/<h1[\s>]/g),
			html.match(/<html[^>]* lang="\w/g)
		];
		// A mark of a message that nothing shows as one.
		const hasMarks = html.includes(MARK_BEGIN) || html.includes(MARK_END);
		return hasMarks || counted.some((found) => found?.length !== 1);
	});
	expect(amiss).toEqual([]);
});

test('the sitemap lists every page but embeds, with the day its data last changed', () => {
	const site = process.env.SITE_URL ?? 'http://localhost:4173';
	const listed = [...readFileSync(builtFile('sitemap.xml'), 'utf8').matchAll(URL_OF_SITEMAP)];
	// Windows of a lesson, and addresses that scenes had before: what they lead to is listed.
	const former = builtLesson().flatMap(({ formerSlugs }) => formerSlugs);
	const unlisted = new RegExp(
		`(^|/)(embed|place|present/(${['speaker', 'edit', ...former].join('|')}))$`
	);
	const own = allPaths().filter((path) => path !== '/salient-classroom' && !unlisted.test(path));
	expect(listed.map(([, address]) => address?.slice(site.length)).sort()).toEqual(own);
	expect(listed.every(([, , modified]) => /^\d{4}-\d{2}-\d{2}$/.test(modified ?? ''))).toBe(true);
	expect(readFileSync(builtFile('robots.txt'), 'utf8')).toContain(`Sitemap: ${site}/sitemap.xml`);
});

test('corrections and editions come as a feed, of which the page tells', async ({ page }) => {
	await page.goto('/corrections');
	const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
	const answer = await page.request.get(new URL(address ?? '').pathname);
	const feed = await page.evaluate(
		(text) => {
			const atom = new DOMParser().parseFromString(text, 'application/xml');
			const textOf = (name: string) =>
				[...atom.querySelectorAll(name)].map((each) => each.textContent);
			return { root: atom.documentElement.nodeName, titles: textOf('entry > title') };
		},
		await answer.text()
	);
	const editions = await page.locator('h2[id]').allTextContents();
	expect(feed).toEqual({ root: 'feed', titles: editions });
});

test('an address without a page says so, at any depth, and leads to the map', async ({
	page,
	journey
}) => {
	journey.provokes(/404/);
	const response = await page.goto('/event/no-such/page');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
	await page.getByRole('link', { name: 'Go to the map' }).click();
	await expect(page).toHaveURL('/');
});

test('the site can be installed', async ({ page }) => {
	await page.goto('/');
	const href = await page.locator('link[rel="manifest"]').getAttribute('href');
	const answer = await page.request.get(new URL(href ?? '', page.url()).href);
	const manifest: unknown = await answer.json();
	expect(manifest).toMatchObject({ name: /Salient/, display: 'standalone' });
	const { icons } = manifest as { icons: { src: string }[] };
	for (const { src } of icons) {
		const status = (await page.request.get(new URL(src, answer.url()).href)).status();
		expect(status, src).toBe(200);
	}
});
