import { toldStatuses } from '$lib/state/day-picture.ts';
import { headingOf } from '$lib/state/story-events.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';

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
