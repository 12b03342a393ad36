import { toldStatuses } from '$lib/state/day-picture.ts';
import { headingOf } from '$lib/state/story-events.ts';
import { pageDataset } from './page-dataset.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';

/** Of what an embedded map needs, all that has words. */
export function embedFacts(id = DEFAULT_ID) {
	const { dataset, tables } = prerenderedStory(id);
	return {
		dataset: pageDataset(dataset),
		title: tables.story.title,
		headings: tables.events.map(headingOf)
	};
}

/** What an embedded map needs at once. */
export function embedData(id = DEFAULT_ID) {
	const { dataset, tables, opening } = prerenderedStory(id);
	const { day, figures, inputsHash, statuses } = opening;
	return {
		title: tables.story.title,
		headings: tables.events.map(headingOf),
		opening: { day, figures, inputsHash, statuses: toldStatuses(dataset, statuses) }
	};
}
