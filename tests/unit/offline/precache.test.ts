import { describe, expect, it } from 'vitest';
import {
	cacheName,
	isKeptWhenSeen,
	movedPage,
	ownCaches,
	pageKey,
	precached,
	stillUsed
} from '../../../src/lib/offline/precache.ts';

describe('what is kept for use without a network', () => {
	it('is every script, file and page, under one path each', () => {
		const { required, wanted } = precached({
			base: '/salient',
			build: ['/salient/_app/immutable/entry/start.js'],
			files: [
				...['/salient/geo/control.geojson', '/salient/embed.js', '/salient/share/card.png'],
				'/salient/tiles/relief.pmtiles'
			],
			prerendered: [
				'/salient',
				'/salient/present',
				'/salient/404',
				'/salient/oembed.json',
				'/salient/opening.json'
			]
		});
		expect(required).toEqual([
			'/salient/_app/immutable/entry/start.js',
			'/salient/geo/control.geojson',
			'/salient/opening.json',
			'/salient/',
			'/salient/present'
		]);
		expect(wanted).toEqual(['/salient/__data.json', '/salient/present/__data.json']);
	});

	it('is a cell of the world, another map, an edition, and the page of an event or place, only once it was seen', () => {
		const seen = [
			'/geo/basemap/world/w010n50.topojson',
			'/geo/basemap/world-towns.json',
			'/maps/syria-2024/geo/basemap/towns.geojson',
			'/maps/syria-2024/opening.json',
			'/editions/editions.json'
		];
		const first = ['/geo/basemap/world/world.topojson', '/geo/control.geojson'];
		const pagesSeen = ['/maps/syria-2024', '/event/a-day', '/place/a-town'];
		const firstPages = ['/maps', '/events', '/print'];
		for (const base of ['', '/maps/kursk']) {
			const files = [...seen, ...first].map((path) => base + path);
			expect(files.filter((path) => isKeptWhenSeen(path, base))).toEqual(
				seen.map((path) => base + path)
			);
			const prerendered = [...pagesSeen, ...firstPages].map((path) => base + path);
			const { required, wanted } = precached({ base, build: [], files, prerendered });
			expect(required).toEqual([...first, ...firstPages].map((path) => base + path));
			expect(wanted).toEqual(firstPages.map((path) => `${base}${path}/__data.json`));
		}
	});

	it('is found whatever slash or ending the address has', () => {
		expect(['/', '/index.html'].map((path) => pageKey(path, ''))).toEqual(['/', '/']);
		expect(['/present/', '/present', '/present.html'].map((path) => pageKey(path, ''))).toEqual([
			'/present',
			'/present',
			'/present'
		]);
	});

	it('leads to the one address that its relative links are written for', () => {
		const moved = (path: string, base = '') => movedPage(new URL(path, 'https://a.org'), base);
		expect(moved('/present/')).toBe('/present');
		expect(moved('/present/sudzha/?notes=1')).toBe('/present/sudzha?notes=1');
		expect(moved('/index.html')).toBe('/');
		expect(moved('/salient', '/salient')).toBe('/salient/');
		for (const right of ['/', '/present', '/present?scene=mine']) expect(moved(right)).toBeNull();
		expect(moved('/salient/', '/salient')).toBeNull();
	});

	it('stays for one version more, for windows that are still open', () => {
		expect(stillUsed(['a', 'b', 'c'], 'c')).toEqual(['b', 'c']);
		expect(stillUsed(['c'], 'c')).toEqual(['c']);
	});

	it('is kept apart from what other sites of the same origin keep', async () => {
		const bases = ['', '/maps', '/maps/kursk', '/maps/kursk-2'];
		/** Names of caches, each with the site whose root page is in it. */
		const kept = new Map(
			bases.flatMap((base, at) => [
				[`salient-${String(at)}`, base],
				[cacheName(base, 'first'), base],
				[cacheName(base, 'second'), base]
			])
		);
		kept.set('a reader’s own', '');
		const storage = {
			keys: () => Promise.resolve([...kept.keys()]),
			open: (name: string) =>
				Promise.resolve({
					match: (path: string) =>
						Promise.resolve(path === `${kept.get(name) ?? ''}/` ? new Response() : undefined)
				} as Cache)
		};
		for (const [at, base] of bases.entries()) {
			expect(await ownCaches(storage, base)).toEqual([
				`salient-${String(at)}`,
				cacheName(base, 'first'),
				cacheName(base, 'second')
			]);
		}
	});
});
