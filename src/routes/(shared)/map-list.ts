import { inWords } from '$lib/domain/dataset/words.ts';
import { formatShortDay } from '$lib/domain/time/day.ts';
import { say } from '$lib/words/say.ts';
import { mapRootOf } from './map-root.ts';
import { IDS } from './maps.ts';
import { prerenderedStory } from './prerendered-story.ts';

/** Every map of the project, with what it is about. */
export function mapList() {
	return IDS.map((id) => {
		const { dataset, tables } = prerenderedStory(id);
		const { first, last } = dataset.period;
		return {
			at: mapRootOf(id).slice(1),
			title: tables.story.title,
			standfirst: tables.story.standfirst,
			period: say.mapsPage.period({ first: formatShortDay(first), last: formatShortDay(last) }),
			parties: dataset.parties.map(({ names }) => inWords(names)),
			counts: {
				settlements: tables.settlements.length,
				reports: tables.reports.length,
				sources: tables.sources.length
			}
		};
	});
}
