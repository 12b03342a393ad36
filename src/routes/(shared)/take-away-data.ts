import { hasBasemap } from '$lib/build/folders.ts';
import { dataTerms, termsOfData } from '$lib/domain/layers/dataTerms.ts';
import { licencesOf } from '$lib/domain/layers/licencesOf.ts';
import { eventsLayer } from '$lib/domain/layers/eventsLayer.ts';
import { givenLayer } from '$lib/domain/layers/givenLayer.ts';
import { sourceShares, splitInferred } from '$lib/domain/tables/sourceShares.ts';
import { unplacedPlaces } from '$lib/domain/tables/unplacedPlaces.ts';
import type { PageRecord } from '$lib/ui/share/share-facts.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';

/** What is said of the data where it is taken away. */
export function takeAwayData(id = DEFAULT_ID) {
	const { dataset, tables } = prerenderedStory(id);
	const { sources, reports, unplaced } = tables;
	return {
		metadata: {
			events: eventsLayer({ tables, dataset }).metadata,
			given: givenLayer({ tables, dataset }).metadata
		},
		terms: dataTerms(dataset, bringsBasemap(id)),
		asked: sourceShares(sources, reports)
			.filter(({ publish }) => publish === 'ask')
			.map(({ assertedBy, reports: count }) => ({ assertedBy, reports: count })),
		inferred: splitInferred(sources, reports).inferred,
		reports: reports.length,
		unplaced: unplacedPlaces(unplaced)
	};
}

/** The base map of the map at the site's root is the site's. */
function bringsBasemap(id: string): boolean {
	return id !== DEFAULT_ID && hasBasemap('.', id);
}

/** The data as a set, for those who look for sets of data. */
export function setOfData(id = DEFAULT_ID): PageRecord['of'] {
	const { dataset } = prerenderedStory(id);
	const { first, last } = dataset.period;
	const licences = licencesOf(termsOfData(dataset, bringsBasemap(id)));
	return { kind: 'data', first, last, licences };
}
