import type { Point } from 'geojson';
import type { StoryEvent } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import { layerFeature, type LayerFeature } from './layerFile.ts';

/** The point of something that may have no known position. */
export function pointOf({ lon, lat }: { lon: number | null; lat: number | null }): Point | null {
	return lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] };
}

/** A place with its names, under its own kind. */
export function placeFeature(place: Place): LayerFeature {
	return layerFeature(place.id, pointOf(place), {
		id: place.id,
		kind: place.kind,
		name_en: place.nameEn,
		name_uk: place.nameUk,
		name_ru: place.nameRu,
		name_pl: place.namePl,
		name_ar: place.nameAr,
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
	places: readonly Place[],
	events: readonly StoryEvent[],
	placeId: string,
	kind: 'site' | 'context' = 'site'
): LayerFeature[] {
	const place = places.find(({ id }) => id === placeId);
	if (!place) return [];
	return [
		layerFeature(`site-${place.id}`, pointOf(place), {
			kind,
			place_id: place.id,
			place_kind: place.kind,
			name_en: place.nameEn,
			name_uk: place.nameUk,
			name_ru: place.nameRu,
			name_pl: place.namePl,
			name_ar: place.nameAr,
			country: place.country,
			role: place.role,
			event_ids: events.filter((event) => event.placeId === place.id).map(({ id }) => id)
		})
	];
}
