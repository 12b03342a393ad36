/** What the handout says besides its maps: worked out from the data when the page is built. */
import { commaList } from '$lib/words/lists.ts';
import { say } from '$lib/words/say.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { lessonFacts } from '$lib/domain/lesson/lessonVocabulary.ts';
import type { LessonFacts } from '$lib/domain/lesson/lookUpFigures.ts';
import { lessonBases } from '$lib/domain/lesson/quiz/lessonBases.ts';
import type { Scene } from '$lib/domain/lesson/scene.ts';
import type { Claim } from '$lib/domain/model/claim.ts';
import { placeName } from '$lib/domain/model/place.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';
import type { StoryEvent } from '$lib/domain/model/event.ts';
import { decodeSeries } from '$lib/domain/series/seriesFile.ts';
import { THE_REPORT } from '$lib/domain/tables/checks/checkSources.ts';
import { chronological } from '$lib/state/story-events.ts';
import { formatWhen } from '$lib/ui/words/format.ts';
import { strings } from '$lib/ui/words/strings.ts';
import { exerciseOf, withGaps } from '$lib/ui/print/exercises.ts';
import { lessonScenes } from './lesson-data.ts';
import { readGeo } from './geo-files.ts';
import { hasPlan } from './maps.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';

export function handout(id = DEFAULT_ID) {
	const { dataset, tables } = prerenderedStory(id);
	const { timelineEvents, outlinePlaces } = dataset.lesson;
	const scenes = lessonScenes(id);
	const named = new Set([
		...timelineEvents,
		...scenes.flatMap(({ eventIds, activity }) => [
			...eventIds,
			...(activity?.kind === 'order' ? activity.eventIds : [])
		])
	]);
	const events = chronological(tables.events.filter((event) => named.has(event.id)));
	const series = decodeSeries(readGeo('series.json', id), 'series.json');
	if (!series.ok) throw new Error(series.problems.map(formatProblem).join('\n'));
	const facts = lessonFacts({ ...tables, dataset, series: series.value });
	return {
		scenes: scenes.map((scene) => ({ ...scene, caption: withGaps(dataset, scene) })),
		hasPlan: hasPlan(id),
		title: tables.story.title,
		standfirst: tables.story.standfirst,
		timeline: events.map((event) => ({
			id: event.id,
			when: formatWhen(event),
			title: event.title,
			who: event.assertedBy,
			basis: strings.basis(event.basis).word
		})),
		sources: [
			tables.story.cite,
			...dataset.credits.onMap,
			...new Set(events.flatMap(sourceOf)),
			say.handout.claimedNumbers({
				publishers: commaList(claimed(dataset, tables.claims, scenes, facts))
			})
		],
		exercises: scenes.flatMap((scene) => exerciseOf(scene, { ...tables, dataset, facts }) ?? []),
		outlineNames: outlinePlaces.flatMap((placeId) => {
			const place = tables.places.find(({ id: each }) => each === placeId);
			return place ? placeName(place) : [];
		})
	};
}

function sourceOf({ sourcePublisher, sourceTitle }: StoryEvent): string[] {
	if (sourcePublisher === '' || sourcePublisher === THE_REPORT) return [];
	return [
		sourceTitle === ''
			? sourcePublisher
			: say.handout.cited({ title: sourceTitle, publisher: sourcePublisher })
	];
}

/** Who published the claims that scenes name or a task reckons with. */
function claimed(
	dataset: Dataset,
	claims: readonly Claim[],
	scenes: readonly Scene[],
	facts: LessonFacts
): string[] {
	const named = new Set<string>(lessonBases(dataset, claims, facts).map(({ id }) => id));
	for (const block of scenes.flatMap(({ body }) => body))
		for (const run of block.kind === 'paragraph' ? block.text : block.items.flat())
			if (run.kind === 'figure') named.add(run.name.slice(run.name.indexOf(':') + 1));
	const publishers = claims.filter(({ id }) => named.has(id)).map((claim) => claim.sourcePublisher);
	return [...new Set(publishers)].filter((publisher) => publisher !== THE_REPORT);
}
