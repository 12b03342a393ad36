import type { LayerCollection } from '$lib/domain/view/mapModel.ts';
import { decodePlaces } from '$lib/state/story-details.ts';
import { readGeo } from './geo-files.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';

/** Every event of a dataset, and the places where they happened by id. */
export function eventsData(id = DEFAULT_ID) {
	const { dataset, tables } = prerenderedStory(id);
	return {
		title: tables.story.title,
		events: tables.events,
		places: decodePlaces(readGeo('places.geojson', id) as LayerCollection, dataset)
	};
}
