import { inWords } from '$lib/domain/dataset/words.ts';
import { formatShortDay } from '$lib/domain/time/day.ts';
import { mapEntries, datasetAt } from './maps.ts';
import { prerenderedStory } from './prerendered-story.ts';

/** Every map of the project, with what it is about. */
export function mapList() {
	return mapEntries().map(({ at }) => {
		const { dataset, tables } = prerenderedStory(datasetAt(at));
		const { first, last } = dataset.period;
		return {
			at,
			title: tables.story.title,
			standfirst: tables.story.standfirst,
			period: `${formatShortDay(first)} to ${formatShortDay(last)}`,
			parties: dataset.parties.map(({ names }) => inWords(names)),
			counts: {
				settlements: tables.settlements.length,
				reports: tables.reports.length,
				sources: tables.sources.length
			}
		};
	});
}
