/** A few pages, one of each kind, built for https://news.example/maps/front; `npm test` builds them before. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { LANGUAGE_STEPS } from '../../src/lib/words/map-address.ts';
import { createStaticServer } from '../../scripts/static-server.ts';
import { expect, test } from './support/journey.ts';

const site = join(import.meta.dirname, '../../.cache/at-path/build');
const wholeSite = join(import.meta.dirname, '../../build');
const address = 'https://news.example/maps/front';
/** The language and the map of a built page. */
const OF_PAGE = new RegExp(`^(?:(${LANGUAGE_STEPS})(?=[/.])/?)?(maps/[^/.]+)?`);
const read = (file: string) => readFileSync(join(site, file), 'utf8');

test('oEmbed answers and share tags have absolute addresses with the path', () => {
	const answer = JSON.parse(read('oembed.json')) as Record<string, string>;
	expect(answer).toMatchObject({
		provider_url: `${address}/`,
		thumbnail_url: `${address}/share/default.png`
	});
	expect(answer.html).toContain(`src="${address}/embed"`);

	const [event = ''] = readdirSync(join(site, 'oembed/event')).map((file) =>
		file.replace('.json', '')
	);
	const page = read(`event/${event}.html`);
	for (const tag of [
		`<link rel="alternate" type="application/json+oembed" href="${address}/oembed/event/${event}.json"`,
		`<link rel="canonical" href="${address}/event/${event}"`,
		`<meta property="og:image" content="${address}/share/event/${event}.png"`,
		`<meta name="twitter:image" content="${address}/share/event/${event}.png"`
	]) {
		expect(page).toContain(tag);
	}
	const ofEvent = JSON.parse(read(`oembed/event/${event}.json`)) as Record<string, string>;
	expect(ofEvent.html).toContain(`${address}/embed?event=${event}`);
});

test('every page names its oEmbed answer, its picture, and what it is in the words of schema.org', () => {
	for (const [built, url] of [
		[site, address],
		[wholeSite, process.env.SITE_URL ?? 'http://localhost:4173']
	] as const) {
		const pages = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter(
			(file) => file.endsWith('.html') && !/^(404|salient-classroom)\.html$/.test(file)
		);
		expect(pages.length).toBeGreaterThan(built === site ? 4 : 100);
		for (const file of pages) {
			const page = readFileSync(join(built, file), 'utf8');
			const [, answer = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
			const [, image = ''] = /property="og:image" content="([^"]+)"/.exec(page) ?? [];
			const [, spoken, map] = OF_PAGE.exec(file) ?? [];
			const below = (...parts: (string | undefined)[]) =>
				[url, ...parts.filter((part) => part !== undefined)].join('/');
			expect([file, answer.startsWith(below(spoken, map, 'oembed'))]).toEqual([file, true]);
			// Pictures speak the page's language.
			expect([file, image.startsWith(below(spoken, map, 'share/'))]).toEqual([file, true]);
			if (built === wholeSite)
				expect([file, existsSync(join(built, image.slice(url.length)))]).toEqual([file, true]);
			const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
			const [, canonical] = /rel="canonical" href="([^"]+)"/.exec(page) ?? [];
			expect([file, JSON.parse(json)]).toMatchObject([
				file,
				{ '@type': /\/?data\.html$/.test(file) ? 'Dataset' : 'Article', url: canonical }
			]);
			expect([file, existsSync(join(built, answer.slice(url.length)))]).toEqual([file, true]);
		}
	}
});

test('map, embed and the page for what is missing run under the path', async ({
	page,
	journey
}) => {
	const server = createStaticServer({ directory: site, base: '/maps/front' });
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
	journey.provokes(new RegExp(`to another origin: ${origin}/maps/front/`));
	journey.provokes(/404 .*\/event\/nothing/);
	await page.goto(`${origin}/maps/front/event/nothing`);
	await expect(page.locator('main')).toHaveCSS('max-width', '704px');
	await page.getByRole('link', { name: 'Go to the map' }).click();
	await expect(page).toHaveURL(`${origin}/maps/front/`);
	const map = page.locator('[data-map="live"][data-ready]');
	await expect(map).toBeVisible();
	await page.goto(`${origin}/maps/front/embed?edition=2025-03-16.1`);
	await expect(map).toBeVisible();
	await page.goto(`${origin}/maps/front/embed?day=2024-09-06`);
	await expect(page.locator('[data-map][data-day="2024-09-06"]').first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Open the full map' })).toHaveAttribute(
		'href',
		/^\/maps\/front\//
	);
	await page.goto('about:blank');
	server.close();
	server.closeAllConnections();
});
