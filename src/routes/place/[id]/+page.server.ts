import { error } from '@sveltejs/kit';
import { formatDay } from '$lib/domain/time/day.ts';
import type { ShareFacts } from '$lib/ui/share/share-facts.ts';
import { prerenderedStory } from '../../prerendered-story.ts';
import { queryOfPlace } from '../../query-of-place.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	prerenderedStory().tables.places.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params: { id } }) => {
	const { tables, opening } = prerenderedStory();
	const place = tables.places.find((row) => row.id === id) ?? error(404, 'There is no such place.');
	const { nameEn, role } = place;
	const view = queryOfPlace(place);
	const share: ShareFacts = {
		title: nameEn,
		description: role,
		path: `/place/${id}`,
		image: `/share/place/${id}.png`,
		imageAlt: `Map around ${nameEn} on ${formatDay(opening.day)}.`,
		oEmbed: `/oembed/place/${id}.json`
	};
	const events = tables.events
		.filter(({ placeId }) => placeId === id)
		.map((event) => ({ id: event.id, title: event.title, date: event.eventDate }));
	return { place, view, events, share };
};
