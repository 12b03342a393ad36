import type { StoryEvent } from '$lib/domain/model/event.ts';
import { sourceShares, splitInferred } from '$lib/domain/tables/sourceShares.ts';
import { toldStatuses } from '$lib/state/day-picture.ts';
import { chronological, headingOf } from '$lib/state/story-events.ts';
import type { SeriesFile } from '$lib/domain/series/seriesFile.ts';
import type { PageServerLoad } from './$types';
import { prerenderedStory, readGeo } from './prerendered-story.ts';

const STORY_ORDER = [
	...['kursk', 'sudzha', 'pokrovsk', 'toretsk', 'jeddah'],
	...['rzeszow-jasionka-airport', 'warsaw', 'kyiv', 'moscow', 'washington']
];

/** What the page's scripts need at once. It travels in the HTML, so it is kept small. */
export const load: PageServerLoad = () => {
	const { tables, opening, claims } = prerenderedStory();
	const { day, figures, inputsHash, statuses } = opening;
	const { title, standfirst, cite } = tables.story;
	const authors = sourceShares(tables.sources, tables.reports)
		.filter(({ reports }) => reports > 0)
		.map(({ assertedBy, side, reports }) => ({ assertedBy, side, reports }));
	return {
		title,
		standfirst,
		cite,
		headings: inStoryOrder(tables.events).map(headingOf),
		opening: { day, figures, inputsHash, statuses: toldStatuses(statuses) },
		claims,
		series: readGeo('series.json') as SeriesFile,
		authors,
		inferred: splitInferred(tables.sources, tables.reports).inferred
	};
};

/** Within a day, what happened at the places of the story comes first. */
function inStoryOrder(events: readonly StoryEvent[]): StoryEvent[] {
	const rank = ({ placeId }: StoryEvent) => {
		const index = STORY_ORDER.indexOf(placeId);
		return index < 0 ? STORY_ORDER.length : index;
	};
	return chronological([...events].sort((a, b) => rank(a) - rank(b)));
}
