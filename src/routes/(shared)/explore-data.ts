import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { StoryEvent } from '$lib/domain/model/event.ts';
import type { SeriesFile } from '$lib/domain/series/seriesDays.ts';
import { sourceShares, splitInferred } from '$lib/domain/tables/sourceShares.ts';
import { toldStatuses } from '$lib/state/day-picture.ts';
import { chronological, headingOf } from '$lib/state/story-events.ts';
import { guideScenes } from './lesson-data.ts';
import { hasLesson } from './maps.ts';
import { readGeo } from './geo-files.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';
import { toldNames } from './told-names.ts';

/** What the page's scripts need at once, as JSON holds it. */
export function exploreData(id = DEFAULT_ID) {
	const { dataset, tables, opening, claims } = prerenderedStory(id);
	const { day, figures, inputsHash, statuses } = opening;
	const { title, standfirst, cite } = tables.story;
	const authors = sourceShares(tables.sources, tables.reports)
		.filter(({ reports }) => reports > 0)
		.map(({ assertedBy, side, reports }) => ({ assertedBy, side, reports }));
	return {
		title,
		standfirst,
		cite,
		headings: inStoryOrder(dataset, tables.events).map(headingOf),
		opening: { day, figures, inputsHash, statuses: toldStatuses(dataset, statuses) },
		told: toldNames(dataset, tables.settlements),
		claims,
		/** Of the guide; none where the dataset has no lesson. */
		steps: hasLesson(id) ? guideScenes(id).length : 0,
		series: readGeo('series.json', id) as SeriesFile,
		authors,
		inferred: splitInferred(tables.sources, tables.reports).inferred
	};
}

/** Within a day, what happened at the places of the story comes first. */
function inStoryOrder(dataset: Dataset, events: readonly StoryEvent[]): StoryEvent[] {
	const order = storyOrder(dataset);
	const rank = ({ placeId }: StoryEvent) => {
		const index = order.indexOf(placeId);
		return index < 0 ? order.length : index;
	};
	return chronological([...events].sort((a, b) => rank(a) - rank(b)));
}

/** The places that the layers are about, then those that the dataset names besides. */
function storyOrder({ layers, placeOrder }: Pick<Dataset, 'layers' | 'placeOrder'>): string[] {
	const sites = layers.flatMap((layer) => layer.sites ?? []);
	return [
		...sites.filter(({ context }) => context !== true).map(({ place }) => place),
		...placeOrder
	];
}
