import { inWords } from '$lib/domain/dataset/words.ts';
import { formatShortDay } from '$lib/domain/time/day.ts';
import { BASE_LANGUAGE, language, type Language } from '$lib/words/language.ts';
import { inLanguage } from '$lib/words/map-address.ts';
import { say } from '$lib/words/say.ts';
import { mapRootOf } from './map-root.ts';
import { IDS, languagesOf } from './maps.ts';
import { prerenderedStory } from './prerendered-story.ts';

/** Every map of the project, with what it is about. */
export function mapList() {
	return IDS.map((id) => {
		const told: Language | null = languagesOf(id).includes(language()) ? null : BASE_LANGUAGE;
		const { dataset, tables } = prerenderedStory(id, told ?? language());
		const { first, last } = dataset.period;
		return {
			at: inLanguage(mapRootOf(id).slice(1), told ?? language()),
			/** The language of its words, where that is not the page's. */
			told,
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
