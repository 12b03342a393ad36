import { error } from '@sveltejs/kit';
import type { ShareFacts } from '$lib/ui/share/share-facts.ts';
import { formatWhen } from '$lib/ui/words/format.ts';
import { prerenderedStory } from '../../prerendered-story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	prerenderedStory().tables.events.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params: { id } }) => {
	const { events, places } = prerenderedStory().tables;
	const event = events.find((row) => row.id === id) ?? error(404, 'There is no such event.');
	const place = places.find((row) => row.id === event.placeId)?.nameEn ?? '';
	const when = formatWhen(event);
	const share: ShareFacts = {
		title: event.title,
		description: event.summary,
		path: `/event/${id}`,
		image: `/share/event/${id}.png`,
		imageAlt: `Map around ${place} on ${when}: ${event.title}.`,
		oEmbed: `/oembed/event/${id}.json`
	};
	return { event, place, when, share };
};
