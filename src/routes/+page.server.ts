import { toldStatuses } from '$lib/state/day-picture.ts';
import { headingOf } from '$lib/state/story-events.ts';
import type { PageServerLoad } from './$types';
import { prerenderedStory } from './prerendered-story.ts';

/** What the page's scripts need at once. It travels in the HTML, so it is kept small. */
export const load: PageServerLoad = () => {
	const { tables, opening } = prerenderedStory();
	const { day, figures, inputsHash, statuses } = opening;
	const { title, standfirst, cite } = tables.story;
	const authors = tables.sources.map(({ assertedBy, side }) => ({
		assertedBy,
		side,
		reports: tables.reports.filter((report) => report.assertedBy.includes(assertedBy)).length
	}));
	return {
		title,
		standfirst,
		cite,
		headings: tables.events.map(headingOf),
		opening: { day, figures, inputsHash, statuses: toldStatuses(statuses) },
		authors: authors.sort((a, b) => b.reports - a.reports)
	};
};
