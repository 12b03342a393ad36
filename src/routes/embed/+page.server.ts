import { toldStatuses } from '$lib/state/day-picture.ts';
import { headingOf } from '$lib/state/story-events.ts';
import { prerenderedStory } from '../prerendered-story.ts';
import type { PageServerLoad } from './$types';

/** What an embedded map needs at once. */
export const load: PageServerLoad = () => {
	const { tables, opening } = prerenderedStory();
	const { day, figures, inputsHash, statuses } = opening;
	return {
		title: tables.story.title,
		headings: tables.events.map(headingOf),
		opening: { day, figures, inputsHash, statuses: toldStatuses(statuses) }
	};
};
