import { expect, test } from 'vitest';
import type { HeadFacts, PageRecord } from '$lib/ui/share/share-facts.ts';
import { structuredData } from '$lib/ui/share/structured-data.ts';

const share: HeadFacts['share'] = {
	title: 'A bridge falls',
	description: 'Said by one side.',
	path: '/event/bridge',
	image: '/share/bridge.png',
	imageAlt: 'A map.',
	oEmbed: '/oembed/event/bridge.json'
};
const told = (of: PageRecord['of'], more: Partial<PageRecord> = {}) =>
	structuredData(
		{
			share,
			record: {
				language: 'en',
				languages: ['en'],
				authors: ['A desk'],
				published: '2026-11-22',
				modified: '2026-11-26',
				feed: null,
				of,
				...more
			}
		},
		(path) => `https://a.example${path}`
	);

test('the days that a page tells of are not the day it was published', () => {
	expect(told({ kind: 'moment', when: '2015-02', place: null })).toMatchObject({
		'@type': 'Article',
		headline: 'A bridge falls',
		url: 'https://a.example/event/bridge',
		datePublished: '2026-11-22',
		dateModified: '2026-11-26',
		temporalCoverage: '2015-02',
		author: [{ name: 'A desk' }]
	});
	expect(
		told({ kind: 'map', first: '2024-08-06', last: '2025-03-16', opens: '2025-03-12' })
	).toMatchObject({
		temporalCoverage: '2024-08-06/2025-03-16',
		contentReferenceTime: '2025-03-12'
	});
});

test('a page that was never published in an edition has no date', () => {
	const data = told(
		{ kind: 'moment', when: '2015-02', place: null },
		{ published: null, modified: null }
	);
	expect(data).not.toHaveProperty('datePublished');
	expect(data).not.toHaveProperty('dateModified');
});

test('a place that is not on the map has a name and no position', () => {
	const at = (lon: number | null, lat: number | null) =>
		told({ kind: 'place', place: { name: 'A town', lon, lat } }).contentLocation;
	expect(at(35.3, 51.2)).toMatchObject({
		name: 'A town',
		geo: { longitude: 35.3, latitude: 51.2 }
	});
	expect(at(null, null)).toEqual({ '@type': 'Place', name: 'A town' });
});

test('data is a set of data, under the licences of all its parts', () => {
	const licences = [
		{ name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
		{ name: 'Facts cited' }
	];
	expect(told({ kind: 'data', first: '2024-08-06', last: '2025-03-16', licences })).toMatchObject({
		'@type': 'Dataset',
		license: [
			{
				'@type': 'CreativeWork',
				name: 'CC BY 4.0',
				url: 'https://creativecommons.org/licenses/by/4.0/'
			},
			{ '@type': 'CreativeWork', name: 'Facts cited' }
		]
	});
});
