/** oEmbed answers of a dataset's pages. */
import { error } from '@sveltejs/kit';
import { USUAL_LOOKS } from '$lib/domain/embed/looks.ts';
import { oEmbedOf, type OEmbed } from '$lib/domain/embed/oEmbed.ts';
import { placeName } from '$lib/domain/model/place.ts';
import { absoluteUrl, siteUrl } from '$lib/site.ts';
import { BASE_LANGUAGE, language } from '$lib/words/language.ts';
import { pageRootOf } from './map-root.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';
import { queryOfPlace } from './query-of-place.ts';

interface Asked {
	parameters: readonly (readonly [name: string, value: string])[];
	pageQuery: string;
	/** What the map is opened on; null: the story. */
	about: { title: string; image: `/${string}` } | null;
}

/** Of the map as it opens. */
export function storyEmbed(id = DEFAULT_ID): OEmbed {
	return answer({ parameters: [], pageQuery: '', about: null }, id);
}

/** Of the map opened on an event. Throws SvelteKit's 404 where there is none. */
export function eventEmbed(eventId: string, id = DEFAULT_ID): OEmbed {
	const { events } = prerenderedStory(id).tables;
	const event = events.find((row) => row.id === eventId) ?? error(404, 'There is no such event.');
	const image = `${pageRootOf(id)}/share/event/${eventId}.png` as const;
	const about = { title: event.title, image };
	return answer({ parameters: [['event', eventId]], pageQuery: `e=${eventId}`, about }, id);
}

/** Of the map opened on a place. Throws SvelteKit's 404 where there is none. */
export function placeEmbed(placeId: string, id = DEFAULT_ID): OEmbed {
	const { dataset, tables } = prerenderedStory(id);
	const place =
		tables.places.find((row) => row.id === placeId) ?? error(404, 'There is no such place.');
	const view = queryOfPlace(dataset, place);
	const image = `${pageRootOf(id)}/share/place/${placeId}.png` as const;
	const about = { title: placeName(place), image };
	return view === null
		? answer({ parameters: [], pageQuery: '', about }, id)
		: answer({ parameters: [['view', view]], pageQuery: `v=${view}`, about }, id);
}

function answer({ parameters, pageQuery, about }: Asked, id: string): OEmbed {
	const title = about?.title ?? prerenderedStory(id).tables.story.title;
	const pages = pageRootOf(id);
	const image = absoluteUrl(about?.image ?? `${pages}/share/default.png`);
	const site = `${siteUrl}${pages}`;
	return oEmbedOf(
		{
			site,
			...(language() === BASE_LANGUAGE ? {} : { language: language() }),
			parameters,
			pageQuery,
			title,
			alt: title,
			poster: image,
			frame: { ...USUAL_LOOKS, ui: 'full' }
		},
		image
	);
}
