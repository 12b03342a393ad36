/** What the handout says besides its maps: worked out from the data when the page is built. */
import { lessonFacts } from '$lib/domain/lesson/lessonVocabulary.ts';
import { placeName } from '$lib/domain/model/place.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';
import { decodeSeries } from '$lib/domain/series/seriesFile.ts';
import { handoutFacts } from '$lib/ui/print/handout-facts.ts';
import { lessonScenes } from './lesson-data.ts';
import { readGeo } from './geo-files.ts';
import { hasPlan } from './maps.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';

export function handout(id = DEFAULT_ID) {
	const { dataset, tables } = prerenderedStory(id);
	const series = decodeSeries(readGeo('series.json', id), 'series.json');
	if (!series.ok) throw new Error(series.problems.map(formatProblem).join('\n'));
	const { title, standfirst, cite } = tables.story;
	return {
		...handoutFacts({
			dataset,
			scenes: lessonScenes(id),
			facts: lessonFacts({ ...tables, dataset, series: series.value }),
			events: tables.events,
			claims: tables.claims,
			places: tables.places.map((place) => ({ id: place.id, name: placeName(place) })),
			cite
		}),
		hasPlan: hasPlan(id),
		title,
		standfirst,
		cite
	};
}
