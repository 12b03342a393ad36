import type { Point } from 'geojson';
import type { StoryEvent } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import { layerFeature, type LayerFeature } from './layerFile.ts';

/** The point of something that may have no known position. */
export function pointOf({ lon, lat }: { lon: number | null; lat: number | null }): Point | null {
	return lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] };
}

/** Names as properties: a language each, empty where there is no name in it. */
export function nameColumns(
	{ names }: { names: Readonly<Record<string, string>> },
	languages: readonly string[]
): Record<string, string> {
	return Object.fromEntries(languages.map((each) => [`name_${each}`, names[each] ?? '']));
}

/** A place with its names, under its own kind. */
export function placeFeature(place: Place, languages: readonly string[]): LayerFeature {
	return layerFeature(place.id, pointOf(place), {
		id: place.id,
		kind: place.kind,
		name_en: place.nameEn,
		...nameColumns(place, languages),
		country: place.country,
		role: place.role,
		coord_source: place.coordSource
	});
}

/**
 * A place as the site a layer is about, or as context to it. Its id begins with `site-`, because
 * a settlement of the same layer may bear the bare one.
 */
export function siteFeature(
	place: Place,
	events: readonly StoryEvent[],
	languages: readonly string[],
	kind: 'site' | 'context' = 'site'
): LayerFeature {
	return layerFeature(`site-${place.id}`, pointOf(place), {
		kind,
		place_id: place.id,
		place_kind: place.kind,
		name_en: place.nameEn,
		...nameColumns(place, languages),
		country: place.country,
		role: place.role,
		event_ids: events.filter((event) => event.placeId === place.id).map(({ id }) => id)
	});
}
