/** What a lesson's file may name on a map: its page, and a scene to begin with. Imported on the server only. */
import { KNOWN_BY } from '$lib/domain/control/types.ts';
import { layerIds } from '$lib/domain/dataset/layerIds.ts';
import { inWords } from '$lib/domain/dataset/words.ts';
import { writeDrafts } from '$lib/domain/lesson/draft.ts';
import { placeName } from '$lib/domain/model/place.ts';
import { formatShortDay } from '$lib/domain/time/day.ts';
import { say } from '$lib/words/say.ts';
import { commaList } from '$lib/words/lists.ts';
import { prerenderedStory } from './prerendered-story.ts';

const ACTIVITIES = ['draw-front', 'share', 'place', 'order'];

/** Pairs of what stands in a file, and what that is in the language of the page. */
type Rows = (readonly [name: string, words: string])[];

export function lessonFormat(id: string) {
	const { dataset, tables } = prerenderedStory(id);
	const { period, theatre, lenses, measures } = dataset;
	const words = say.formatPage;
	const settings: Rows = [
		['day', words.day(period)],
		['view', words.view({ ids: commaList(theatre.views.map((view) => view.id)) })],
		['layers', words.layers({ ids: commaList(layerIds(dataset)) })],
		[
			'lens',
			words.lens({ ids: commaList(lenses.map((lens) => lens.id)), known: KNOWN_BY.join(' / ') })
		],
		['events', words.events()],
		['distance', words.distance()],
		['activity', words.activity({ ids: commaList(ACTIVITIES) })],
		['picture', words.picture()],
		['credit', words.credit()],
		['alt', words.alt()],
		['print', words.print()],
		['path', words.path()]
	];
	const numbers: Rows = [
		...measures
			.filter(({ isHeadline }) => isHeadline)
			.map(
				(measure) =>
					[
						`{${measure.id}}`,
						words.figure({ name: inWords(measure.words.name), day: period.opens })
					] as const
			),
		['{distance:a:b}', words.distanceGives()],
		['{claim:c}', words.claimGives()],
		[`{days-since:${period.first}}`, words.daysGives()]
	];
	return {
		example: templateOf(id),
		settings,
		numbers,
		places: tables.places
			.filter(({ lon, lat }) => lon !== null && lat !== null)
			.map((place) => [place.id, placeName(place)] as const),
		events: tables.events.map(
			(event) => [event.id, `${formatShortDay(event.startDate)}: ${event.title}`] as const
		),
		claims: tables.claims.map((claim) => [claim.id, claim.statement] as const)
	};
}

/** A scene of the map's opening day and first view, to be filled in. */
export function templateOf(id: string): string {
	const { period, theatre } = prerenderedStory(id).dataset;
	const words = say.editor;
	return writeDrafts([
		{
			settings: { day: period.opens, view: theatre.views[0]?.id ?? '', print: 'yes' },
			headline: words.headline(),
			words: words.words(),
			notes: words.notes(),
			question: words.question(),
			answer: words.answer()
		}
	]);
}
