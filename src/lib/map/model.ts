import type { Feature, Point } from 'geojson';
import type { DayResult, SettlementStatus } from '../domain/control/types.ts';
import type { StoryEvent } from '../domain/model/event.ts';
import type { Day } from '../domain/time/day.ts';
import { contains } from '../domain/time/interval.ts';
import { isOnDay } from './storyFeatures.ts';
import {
	STORY_LAYERS,
	type LayerCollection,
	type LayerId,
	type MapModel,
	type StoryLayer,
	type Theme
} from './types.ts';

/** What the map needs to know of an event. */
export type MappedEvent = Pick<
	StoryEvent,
	'id' | 'kind' | 'title' | 'basis' | 'placeId' | 'lon' | 'lat' | 'startDate' | 'endDate'
>;

/** Everything a day's picture is made from. */
export interface MapInputs {
	day: Day;
	theme: Theme;
	/** All events of the story; those of the day are chosen here. */
	events: readonly MappedEvent[];
	/** Null until the day is computed. */
	result: DayResult | null;
	storyLayers: Readonly<Partial<Record<StoryLayer, LayerCollection>>>;
	visibleLayers: ReadonlySet<LayerId>;
	places: LayerCollection;
	selectedEventId: string | null;
	highlight: Feature | null;
}

/** The events whose interval holds the day; those known to the month, through their month. */
export function eventsOnDay<E extends { startDate: Day; endDate: Day }>(
	events: readonly E[],
	day: Day
): E[] {
	return events.filter((event) => contains(event, day));
}

/** Events as points; one without a position is listed elsewhere, not drawn. */
export function eventCollection(events: readonly MappedEvent[]): LayerCollection {
	const features = events.flatMap((event): Feature<Point, Record<string, unknown>>[] => {
		if (event.lon === null || event.lat === null) return [];
		const { id, kind, title, basis, placeId: place_id } = event;
		return [
			{
				type: 'Feature',
				id,
				geometry: { type: 'Point', coordinates: [event.lon, event.lat] },
				properties: { id, kind, title, basis, place_id }
			}
		];
	});
	return { type: 'FeatureCollection', features };
}

/**
 * The part of a layer that is there on a day. A settlement carries `controller` of the day where
 * its status is known.
 */
export function layerOnDay(
	layer: LayerCollection,
	day: Day,
	statuses: ReadonlyMap<string, SettlementStatus>
): LayerCollection {
	const features = layer.features.filter(isOnDay(day)).map((feature) => {
		const controller = statuses.get(String(feature.id))?.controller;
		if (feature.properties.kind !== 'settlement' || !controller) return feature;
		return { ...feature, properties: { ...feature.properties, controller } };
	});
	return { ...layer, features };
}

/** The model that all renderers draw, from scratch. */
export function buildMapModel(inputs: MapInputs): MapModel {
	return createMapModelBuilder()(inputs);
}

/**
 * A `buildMapModel` that remembers its last answer: parts whose inputs are unchanged keep their
 * identity, so that a renderer that compares by reference redraws only what changed.
 */
export function createMapModelBuilder(): (inputs: MapInputs) => MapModel {
	const events = rememberLast((all: MapInputs['events'], day: Day) =>
		eventCollection(eventsOnDay(all, day))
	);
	const storyLayers = rememberLast(
		(layers: MapInputs['storyLayers'], day: Day, result: DayResult | null) => {
			const statuses = new Map(result?.statuses.map((status) => [status.settlementId, status]));
			const present = STORY_LAYERS.flatMap((id) => {
				const layer = layers[id];
				return layer ? [[id, layerOnDay(layer, day, statuses)] as const] : [];
			});
			return Object.fromEntries(present) as MapModel['storyLayers'];
		}
	);
	return (inputs) => ({
		day: inputs.day,
		theme: inputs.theme,
		storyLayers: storyLayers(inputs.storyLayers, inputs.day, inputs.result),
		visibleLayers: inputs.visibleLayers,
		control: inputs.result?.control ?? null,
		frontLine: inputs.result?.frontLine ?? null,
		events: events(inputs.events, inputs.day),
		places: inputs.places,
		selectedEventId: inputs.selectedEventId,
		highlight: inputs.highlight
	});
}

function rememberLast<A extends readonly unknown[], R>(
	compute: (...args: A) => R
): (...args: A) => R {
	let last: { args: A; answer: R } | null = null;
	return (...args) => {
		if (last?.args.every((arg, index) => arg === args[index])) return last.answer;
		last = { args, answer: compute(...args) };
		return last.answer;
	};
}
