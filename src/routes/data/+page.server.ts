import { eventsLayer } from '$lib/domain/layers/eventsLayer.ts';
import { sourceShares, splitInferred } from '$lib/domain/tables/sourceShares.ts';
import { unplacedPlaces } from '$lib/domain/tables/unplacedPlaces.ts';
import { prerenderedStory } from '../prerendered-story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { tables } = prerenderedStory();
	const { sources, reports, unplaced } = tables;
	return {
		eventsMetadata: eventsLayer({ tables }).metadata,
		asked: sourceShares(sources, reports)
			.filter(({ publish }) => publish === 'ask')
			.map(({ assertedBy, reports: count }) => ({ assertedBy, reports: count })),
		inferred: splitInferred(sources, reports).inferred,
		reports: reports.length,
		unplaced: unplacedPlaces(unplaced)
	};
};
