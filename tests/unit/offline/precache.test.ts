import { describe, expect, it } from 'vitest';
import { pageKey, precached } from '../../../src/lib/offline/precache.ts';

describe('what is kept for use without a network', () => {
	it('is every script, file and page, under one path each', () => {
		const { required, wanted } = precached({
			base: '/salient',
			build: ['/salient/_app/immutable/entry/start.js'],
			files: ['/salient/geo/control.geojson', '/salient/embed.js', '/salient/share/card.png'],
			prerendered: ['/salient', '/salient/present', '/salient/oembed.json']
		});
		expect(required).toEqual([
			'/salient/_app/immutable/entry/start.js',
			'/salient/geo/control.geojson',
			'/salient/oembed.json',
			'/salient/',
			'/salient/present'
		]);
		expect(wanted).toEqual(['/salient/__data.json', '/salient/present/__data.json']);
	});

	it('is found whatever slash or ending the address has', () => {
		expect(['/', '/index.html'].map((path) => pageKey(path, ''))).toEqual(['/', '/']);
		expect(['/present/', '/present', '/present.html'].map((path) => pageKey(path, ''))).toEqual([
			'/present',
			'/present',
			'/present'
		]);
	});
});
