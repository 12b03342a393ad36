/** The one place that makes a map's model: no part of it can be left out. */
import { language as pageLanguage } from '../words/language.ts';
import type { Feature, Geometry } from 'geojson';
import type { DayResult, ShownStatus } from '../domain/control/types.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';
import type { StoryLayerId } from '../domain/dataset/layerSpec.ts';
import type { Controller } from '../domain/dataset/party.ts';
import type { Day } from '../domain/time/day.ts';
import type { LayerCollection, LayerId, MapModel, Theme } from '../domain/view/mapModel.ts';
import { isOnDay } from './storyFeatures.ts';

/** A day, computed: who holds what under a lens, and what nobody under it speaks of. */
export interface ComputedDay extends Pick<
	DayResult,
	'lens' | 'control' | 'frontLine' | 'unknownArea'
> {
	statuses: readonly ShownStatus[];
}

/** Everything a day's picture is made from. */
export interface MapInputs {
	dataset: Dataset;
	/** Of the names on the map (BCP 47); English without it. */
	language?: string;
	day: Day;
	theme: Theme;
	/** Null until the day is computed: the areas of another would be wrong. */
	computed: ComputedDay | null;
	/** All events of the story, as `events.geojson` holds them. */
	events: LayerCollection;
	/** The only ones to draw, of whatever day; null: those of the day, and the selected one. */
	onlyEventIds: readonly string[] | null;
	selectedEventId: string | null;
	storyLayers: Readonly<Partial<Record<StoryLayerId, LayerCollection>>>;
	visibleLayers: ReadonlySet<LayerId>;
	places: LayerCollection;
	namedPlaces: MapModel['namedPlaces'];
	/** Geometry to stand out. */
	highlight: Feature | null;
	changed: MapModel['changed'];
}

/** Nothing picked, compared or pointed out: what most pictures show. */
export const PLAIN = {
	onlyEventIds: null,
	selectedEventId: null,
	highlight: null,
	changed: null,
	namedPlaces: []
} as const satisfies Partial<MapInputs>;

/** The model that all renderers draw. */
export function buildMapModel(inputs: MapInputs): MapModel {
	const { dataset, language = pageLanguage(), day, theme, computed } = inputs;
	const { storyLayers, visibleLayers, places, namedPlaces } = inputs;
	const { selectedEventId, highlight, changed } = inputs;
	return {
		dataset,
		language,
		day,
		theme,
		storyLayers,
		visibleLayers,
		places,
		namedPlaces,
		selectedEventId,
		highlight,
		changed,
		control: computed?.control ?? null,
		frontLine: computed?.frontLine ?? null,
		statuses: computed && controllers(computed.statuses),
		unknownArea: computed?.unknownArea ?? null,
		events: drawnEvents(inputs)
	};
}

/** The events whose interval holds the day; those known to the month, through their month. */
function drawnEvents({ events, day, onlyEventIds, selectedEventId }: MapInputs): LayerCollection {
	const isOfDay = isOnDay(day);
	const isDrawn = (feature: LayerCollection['features'][number]) => {
		// One that is selected may have no place.
		if ((feature.geometry as Geometry | null) === null) return false;
		const id = String(feature.id);
		return onlyEventIds ? onlyEventIds.includes(id) : isOfDay(feature) || id === selectedEventId;
	};
	return { ...events, features: events.features.filter(isDrawn) };
}

const known = new WeakMap<readonly ShownStatus[], ReadonlyMap<string, Controller | null>>();

/** The same for the same statuses, so that a map that follows has nothing to draw anew. */
function controllers(statuses: readonly ShownStatus[]) {
	const found =
		known.get(statuses) ??
		new Map(statuses.map(({ settlementId, controller }) => [settlementId, controller]));
	known.set(statuses, found);
	return found;
}
