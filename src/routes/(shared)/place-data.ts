import { error } from '@sveltejs/kit';
import { settlementCourses, type SettlementCourse } from '$lib/domain/control/settlementCourse.ts';
import { placeName } from '$lib/domain/model/place.ts';
import { namedSettlements } from '$lib/domain/tables/namedSettlements.ts';
import { formatDay } from '$lib/domain/time/day.ts';
import type { PageRecord, ShareFacts } from '$lib/ui/share/share-facts.ts';
import { formatDayOrMonth } from '$lib/ui/words/format.ts';
import { BASE_LANGUAGE } from '$lib/words/language.ts';
import { say } from '$lib/words/say.ts';
import { pageRootOf } from './map-root.ts';
import { recordOf } from './page-record.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';
import { openingSentence } from './print-story.ts';
import { queryOfPlace } from './query-of-place.ts';

/** The places of the story: they have a picture and an answer for embedding too. */
export function placeEntries(id = DEFAULT_ID) {
	return prerenderedStory(id).tables.places.map((place) => ({ id: place.id }));
}

/** The places that have a page, as its parameters: those, and settlements that are named besides. */
export function placePageEntries(id = DEFAULT_ID) {
	const others = [...namedIn(id).keys()];
	return [...placeEntries(id), ...others.map((settlement) => ({ id: settlement }))];
}

const named = new Map<string, ReturnType<typeof namedSettlements>>();

/**
 * Settlements by their names in the words that the story is written in, whatever the language of the
 * page: a translation declines them, and writes them in letters of its own.
 */
function namedIn(id: string): ReturnType<typeof namedSettlements> {
	const found = named.get(id) ?? namedSettlements(prerenderedStory(id, BASE_LANGUAGE).tables);
	named.set(id, found);
	return found;
}

/** What the page of a place shows. Throws SvelteKit's 404 where there is none. */
export function placeData(placeId: string, id = DEFAULT_ID) {
	const { dataset, tables } = prerenderedStory(id);
	const told = tables.places.find((row) => row.id === placeId);
	const settlement = tables.settlements.find((row) => row.id === placeId);
	const place = told ?? settlement ?? error(404, 'There is no such place.');
	const naming = namedIn(id).get(placeId) ?? [];
	const events = tables.events
		.filter((event) => event.placeId === placeId || naming.includes(event.id))
		.map((event) => ({
			id: event.id,
			title: event.title,
			date: formatDayOrMonth(event.eventDate)
		}));
	const name = placeName(place);
	return {
		name,
		point: { lon: place.lon, lat: place.lat },
		// A place of the story may know names that the settlement does not, and the other way round.
		names: { ...settlement?.names, ...told?.names },
		role: told?.role ?? '',
		view: queryOfPlace(dataset, place),
		hasPicture: told !== undefined,
		events,
		course: coursesOf(id).get(placeId) ?? null,
		share: shareOf(placeId, name, told?.role ?? null, id)
	};
}

/** @param role of a place of the story; null of any other, which has no picture of its own */
function shareOf(placeId: string, name: string, role: string | null, id: string): ShareFacts {
	const { opening } = prerenderedStory(id);
	const pages = pageRootOf(id);
	const path = `${pages}/place/${placeId}` as const;
	return role === null
		? {
				title: name,
				description: say.placePage.description({ place: name }),
				path,
				image: `${pages}/share/default.png`,
				imageAlt: openingSentence(id),
				oEmbed: `${pages}/oembed.json`
			}
		: {
				title: name,
				description: role,
				path,
				image: `${pages}/share/place/${placeId}.png`,
				imageAlt: say.headTags.placePicture({ place: name, day: formatDay(opening.day) }),
				oEmbed: `${pages}/oembed/place/${placeId}.json`
			};
}

const courses = new Map<string, ReadonlyMap<string, SettlementCourse>>();

/**
 * Of all settlements with a page: a day is looked at once for all of them. The same in every
 * language, as reports are: nobody translates them.
 */
function coursesOf(id: string): ReadonlyMap<string, SettlementCourse> {
	const { dataset, tables } = prerenderedStory(id, BASE_LANGUAGE);
	const known =
		courses.get(id) ??
		settlementCourses(
			placePageEntries(id).map((entry) => entry.id),
			tables,
			dataset
		);
	courses.set(id, known);
	return known;
}

export function placeRecord(
	{ name, point }: ReturnType<typeof placeData>,
	id = DEFAULT_ID
): PageRecord {
	return recordOf(id, { kind: 'place', place: { name, ...point } });
}
