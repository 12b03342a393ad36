import { error } from '@sveltejs/kit';
import { formatDay } from '$lib/domain/time/day.ts';
import type { PageRecord, ShareFacts } from '$lib/ui/share/share-facts.ts';
import { mapRootOf } from './map-root.ts';
import { recordOf } from './page-record.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';
import { queryOfPlace } from './query-of-place.ts';

/** The places that have a page, as its parameters. */
export function placeEntries(id = DEFAULT_ID) {
	return prerenderedStory(id).tables.places.map((place) => ({ id: place.id }));
}

/** What the page of a place shows. Throws SvelteKit's 404 where there is none. */
export function placeData(placeId: string, id = DEFAULT_ID) {
	const { dataset, tables, opening } = prerenderedStory(id);
	const place =
		tables.places.find((row) => row.id === placeId) ?? error(404, 'There is no such place.');
	const { nameEn, role } = place;
	const root = mapRootOf(id);
	const share: ShareFacts = {
		title: nameEn,
		description: role,
		path: `${root}/place/${placeId}`,
		image: `${root}/share/place/${placeId}.png`,
		imageAlt: `Map around ${nameEn} on ${formatDay(opening.day)}.`,
		oEmbed: `${root}/oembed/place/${placeId}.json`
	};
	const events = tables.events
		.filter((event) => event.placeId === placeId)
		.map((event) => ({ id: event.id, title: event.title, date: event.eventDate }));
	return { place, view: queryOfPlace(dataset, place), events, share };
}

export function placeRecord({ place }: ReturnType<typeof placeData>, id = DEFAULT_ID): PageRecord {
	const { nameEn: name, lon, lat } = place;
	return recordOf(id, { kind: 'place', place: { name, lon, lat } });
}
