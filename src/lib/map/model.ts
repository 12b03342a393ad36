import type { Feature, MultiPolygon } from 'geojson';
import type { ControlAreas, FrontLine } from '../domain/control/types.ts';
import type { Day } from '../domain/time/day.ts';
import { isOnDay } from './storyFeatures.ts';
import type { StoryLayer } from '../domain/model/story.ts';
import type { LayerCollection, LayerId, MapModel, Theme } from '../domain/view/mapModel.ts';

/** Everything a day's picture is made from. */
export interface MapInputs {
	day: Day;
	theme: Theme;
	/** All events of the story, as `events.geojson` holds them; those of the day are chosen here. */
	events: LayerCollection;
	/** Areas and front of the day; null until it is computed. */
	result: { control: ControlAreas; frontLine: FrontLine } | null;
	storyLayers: Readonly<Partial<Record<StoryLayer, LayerCollection>>>;
	visibleLayers: ReadonlySet<LayerId>;
	places: LayerCollection;
	selectedEventId?: string | null;
	highlight?: Feature | null;
	unknownArea?: MultiPolygon | null;
	changed?: Exclude<MapModel['changed'], undefined>;
}

/** The model that all renderers draw. */
export function buildMapModel(inputs: MapInputs): MapModel {
	const { day, events, result, selectedEventId = null, highlight = null, ...rest } = inputs;
	return {
		...rest,
		day,
		control: result?.control ?? null,
		frontLine: result?.frontLine ?? null,
		events: eventsOnDay(events, day),
		selectedEventId,
		highlight
	};
}

/** The events whose interval holds the day; those known to the month, through their month. */
export function eventsOnDay(events: LayerCollection, day: Day): LayerCollection {
	return { type: 'FeatureCollection', features: events.features.filter(isOnDay(day)) };
}
