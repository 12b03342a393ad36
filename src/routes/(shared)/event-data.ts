import { error } from '@sveltejs/kit';
import { placeName } from '$lib/domain/model/place.ts';
import type { PageRecord, ShareFacts } from '$lib/ui/share/share-facts.ts';
import { formatWhen } from '$lib/ui/words/format.ts';
import { say } from '$lib/words/say.ts';
import { pageRootOf } from './map-root.ts';
import { recordOf } from './page-record.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';

/** The events that have a page, as its parameters. */
export function eventEntries(id = DEFAULT_ID) {
	return prerenderedStory(id).tables.events.map((event) => ({ id: event.id }));
}

/** What the page of an event shows. Throws SvelteKit's 404 where there is none. */
export function eventData(eventId: string, id = DEFAULT_ID) {
	const { events, places } = prerenderedStory(id).tables;
	const event = events.find((row) => row.id === eventId) ?? error(404, 'There is no such event.');
	const row = places.find(({ id: placeId }) => placeId === event.placeId);
	const place = row ? placeName(row) : '';
	const pages = pageRootOf(id);
	const share: ShareFacts = {
		title: event.title,
		description: event.summary,
		path: `${pages}/event/${eventId}`,
		image: `${pages}/share/event/${eventId}.png`,
		imageAlt: say.headTags.eventPicture({ place, when: formatWhen(event), title: event.title }),
		oEmbed: `${pages}/oembed/event/${eventId}.json`
	};
	return { event, place, share };
}

export function eventRecord(
	{ event, place }: ReturnType<typeof eventData>,
	id = DEFAULT_ID
): PageRecord {
	const { eventDate: when, lon, lat } = event;
	return recordOf(id, {
		kind: 'moment',
		when,
		place: place === '' ? null : { name: place, lon, lat }
	});
}
