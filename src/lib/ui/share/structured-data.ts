/** A page in the words of schema.org, for search engines and readers' tools. */
import type { HeadFacts, PageRecord, SpotOnEarth } from './share-facts.ts';

type Thing = Record<string, unknown> & { '@type': string };

/**
 * JSON-LD of a page. The days that a page tells of are its subject: when it was published is
 * something else, and tools that are told neither guess one from the text.
 * @param absolute from a path of the site to an address
 */
export function structuredData(
	{ share, record }: HeadFacts,
	absolute: (path: `/${string}`) => string
): Record<string, unknown> {
	return {
		'@context': 'https://schema.org',
		...about(record),
		headline: share.title,
		name: share.title,
		description: share.description,
		url: absolute(share.path),
		mainEntityOfPage: absolute(share.path),
		image: absolute(share.image),
		inLanguage: record.language,
		author: record.authors.map((name) => ({ '@type': 'Organization', name })),
		publisher: { '@type': 'Organization', name: 'Salient', url: absolute('/') },
		...(record.published ? { datePublished: record.published } : {}),
		...(record.modified ? { dateModified: record.modified } : {}),
		isAccessibleForFree: true
	};
}

function about({ of }: PageRecord): Thing {
	switch (of.kind) {
		case 'map':
			return {
				'@type': 'Article',
				temporalCoverage: `${of.first}/${of.last}`,
				contentReferenceTime: of.opens
			};
		case 'moment':
			return {
				'@type': 'Article',
				temporalCoverage: of.when,
				...(of.place ? { contentLocation: place(of.place) } : {})
			};
		case 'place':
			return { '@type': 'Article', contentLocation: place(of.place) };
		case 'data':
			return {
				'@type': 'Dataset',
				temporalCoverage: `${of.first}/${of.last}`,
				license: of.licences.map(({ name, address }) => ({
					'@type': 'CreativeWork',
					name,
					...(address === undefined ? {} : { url: address })
				}))
			};
	}
}

function place({ name, lon, lat }: SpotOnEarth): Thing {
	const geo =
		lon === null || lat === null
			? {}
			: { geo: { '@type': 'GeoCoordinates', longitude: lon, latitude: lat } };
	return { '@type': 'Place', name, ...geo };
}
