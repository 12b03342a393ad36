/** From the state of a page to what every renderer draws. */
import type { MapModel, LayerCollection, Theme } from '../map/types.ts';
import { STORY_LAYERS } from '../map/types.ts';
import type { Day } from '../domain/time/day.ts';
import type { DayPicture } from './day-picture.ts';
import type { LayerFile } from './layer-files.svelte.ts';
import type { ViewState } from './view-state.ts';

const NOTHING: LayerCollection = { type: 'FeatureCollection', features: [] };

/**
 * The model of a day. `day` is the day of the areas drawn where they lag behind the one asked
 * for, so that no renderer labels one day's front with another's date.
 */
export function mapModel(
	view: ViewState,
	theme: Theme,
	layers: Readonly<Partial<Record<LayerFile, LayerCollection>>>,
	picture: DayPicture | null
): MapModel {
	return {
		day: view.day,
		theme,
		storyLayers: Object.fromEntries(
			STORY_LAYERS.flatMap((id) => (layers[id] ? [[id, layers[id]]] : []))
		),
		visibleLayers: view.layers,
		control: picture?.control ?? null,
		frontLine: picture?.frontLine ?? null,
		events: eventsShown(layers.events, view.day, view.eventId),
		places: layers.places ?? NOTHING,
		selectedEventId: view.eventId,
		highlight: null
	};
}

/** The events whose interval holds the day, and the selected one whenever it was. */
export function eventsShown(
	events: LayerCollection | undefined,
	day: Day,
	selectedId: string | null
): LayerCollection {
	if (!events) return NOTHING;
	const features = events.features.filter(({ id, properties, geometry }) => {
		if (!geometry) return false;
		const { start_date: start, end_date: end } = properties;
		const holdsDay =
			typeof start === 'string' && typeof end === 'string' && start <= day && day < end;
		return holdsDay || (selectedId !== null && (id ?? properties['id']) === selectedId);
	});
	return { type: 'FeatureCollection', features };
}
