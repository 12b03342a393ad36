import { dataTerms } from '$lib/domain/layers/dataTerms.ts';
import { eventsLayer } from '$lib/domain/layers/eventsLayer.ts';
import { sourceShares, splitInferred } from '$lib/domain/tables/sourceShares.ts';
import { unplacedPlaces } from '$lib/domain/tables/unplacedPlaces.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';

/** What is said of the data where it is taken away. */
export function takeAwayData(id = DEFAULT_ID) {
	const { dataset, tables } = prerenderedStory(id);
	const { sources, reports, unplaced } = tables;
	return {
		eventsMetadata: eventsLayer({ tables, dataset }).metadata,
		terms: dataTerms(dataset),
		asked: sourceShares(sources, reports)
			.filter(({ publish }) => publish === 'ask')
			.map(({ assertedBy, reports: count }) => ({ assertedBy, reports: count })),
		inferred: splitInferred(sources, reports).inferred,
		reports: reports.length,
		unplaced: unplacedPlaces(unplaced)
	};
}
