/** What a handout says besides its maps, for the lesson of the site and for one of a teacher's own. */
import { commaList } from '$lib/words/lists.ts';
import { say } from '$lib/words/say.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { LessonFacts } from '$lib/domain/lesson/lookUpFigures.ts';
import { lessonBases } from '$lib/domain/lesson/quiz/lessonBases.ts';
import type { Block, Scene } from '$lib/domain/lesson/scene.ts';
import type { Claim } from '$lib/domain/model/claim.ts';
import type { StoryEvent } from '$lib/domain/model/event.ts';
import { THE_REPORT } from '$lib/domain/tables/checks/checkSources.ts';
import { formatShortDay, parseDay } from '$lib/domain/time/day.ts';
import { chronological } from '$lib/state/story-events.ts';
import { formatWhen } from '../words/format.ts';
import { strings } from '../words/strings.ts';
import { givenLandmarks } from './handout-maps.ts';
import { exerciseOf, withGaps, type Exercise } from './exercises.ts';

export interface HandoutFacts {
	/** With their words as the students have them. */
	scenes: (Scene & { caption: Block[] })[];
	timeline: { id: string; when: string; title: string; who: string; basis: string }[];
	sources: string[];
	exercises: Exercise[];
	/** Of the places that the class marks. */
	outlineNames: string[];
	/** Of the landmarks on the map it marks them on. */
	landmarkNames: string[];
}

interface HandoutSources {
	dataset: Dataset;
	scenes: readonly Scene[];
	facts: LessonFacts;
	events: readonly StoryEvent[];
	claims: readonly Claim[];
	/** Named in the language of the page. */
	places: readonly { id: string; name: string }[];
	/** How the story is cited. */
	cite: string;
}

export function handoutFacts(of: HandoutSources): HandoutFacts {
	const { dataset, scenes, facts, claims, places, cite } = of;
	const { timelineEvents, outlinePlaces } = dataset.lesson;
	const namesOf = (ids: readonly string[]) =>
		ids.flatMap((placeId) => places.find(({ id }) => id === placeId)?.name ?? []);
	const named = new Set([
		...timelineEvents,
		...scenes.flatMap(({ eventIds, activity }) => [
			...eventIds,
			...(activity?.kind === 'order' ? activity.eventIds : [])
		])
	]);
	const publishers = claimed(dataset, claims, scenes, facts);
	const events = chronological(of.events.filter((event) => named.has(event.id)));
	return {
		scenes: scenes.map((scene) => ({ ...scene, caption: withGaps(dataset, scene) })),
		timeline: events.map((event) => ({
			id: event.id,
			when: formatWhen(event),
			title: event.title,
			who: event.assertedBy,
			basis: strings.basis(event.basis).word
		})),
		sources: [
			cite,
			...dataset.credits.onMap,
			...new Set(events.flatMap(sourceOf)),
			...(publishers.length > 0
				? [say.handout.claimedNumbers({ publishers: commaList(publishers) })]
				: [])
		],
		exercises: scenes.flatMap((scene) => exerciseOf(scene, of) ?? []),
		outlineNames: namesOf(outlinePlaces),
		landmarkNames: namesOf(givenLandmarks(dataset.lesson))
	};
}

/** With its day, and its address where we may lead to it. */
function sourceOf(event: StoryEvent): string[] {
	const { sourcePublisher, sourceTitle, sourceUrl, reportedDate, mayLink } = event;
	if (sourcePublisher === '' || sourcePublisher === THE_REPORT) return [];
	const cited =
		sourceTitle === ''
			? sourcePublisher
			: say.handout.cited({ title: sourceTitle, publisher: sourcePublisher });
	const day = parseDay(reportedDate) === null ? [] : [formatShortDay(reportedDate)];
	return [commaList([cited, ...day, ...(mayLink && sourceUrl !== '' ? [sourceUrl] : [])])];
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
