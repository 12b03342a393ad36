import type { FeatureCollection } from 'geojson';
import { lookOf } from './areaPatterns.ts';
import type { BasemapData } from './basemap.ts';
import { markOf } from './eventMarks.ts';
import { fanOut } from './fanOut.ts';
import { filledFor, isDrawnArea } from './filledAreas.ts';
import { mapNames } from './names.ts';
import { storyFeatures } from './storyFeatures.ts';
import { storyLayerIds } from '../domain/dataset/layerIds.ts';
import type { MapModel } from '../domain/view/mapModel.ts';

/** The sources that follow the day; the basemap's stay as they are. */
export const DAY_SOURCES = [
	'control',
	'unknown',
	'changed',
	'front',
	'story',
	'events',
	'names',
	'highlight'
] as const;
export type DaySource = (typeof DAY_SOURCES)[number];

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** What a source is made from; while all of it is the same, so is the source. */
export function sourceInputs(source: DaySource, model: MapModel): readonly unknown[] {
	switch (source) {
		case 'control':
			return [model.dataset, model.control];
		case 'unknown':
			return [model.unknownArea];
		case 'changed':
			return [model.dataset, model.changed];
		case 'front':
			return [model.frontLine];
		case 'story':
			return [
				model.dataset,
				model.day,
				model.language,
				model.statuses,
				...visibleStoryLayers(model)
			];
		case 'names':
			return [model.dataset, model.language, model.places, ...visibleStoryLayers(model)];
		case 'events':
			return [model.selectedEventId, ...model.events.features];
		case 'highlight':
			return [model.highlight];
	}
}

function visibleStoryLayers({ dataset, storyLayers, visibleLayers }: MapModel): unknown[] {
	return storyLayerIds(dataset).map((layer) =>
		visibleLayers.has(layer) ? storyLayers[layer] : null
	);
}

/** The features of a source, with the properties that the style reads. */
export function sourceData(
	source: DaySource,
	model: MapModel,
	basemap: BasemapData
): FeatureCollection {
	switch (source) {
		case 'control':
			return controlData(model);
		case 'unknown':
			return unknownData(model);
		case 'changed':
			return changedData(model);
		case 'front':
			return model.frontLine ?? nothing;
		case 'story':
			return storyFeatures(model);
		case 'names':
			return namesData(model, basemap);
		case 'events':
			return eventsData(model);
		case 'highlight':
			return model.highlight ? { type: 'FeatureCollection', features: [model.highlight] } : nothing;
	}
}

function controlData({ control, dataset }: MapModel): FeatureCollection {
	if (!control) return nothing;
	const features = control.features.map((area) => {
		const { properties } = area;
		const side = filledFor(dataset, properties);
		const drawn = isDrawnArea(dataset, properties);
		const fill = side === null ? null : lookOf(dataset, side);
		const look = lookOf(dataset, properties.controller);
		return { ...area, properties: { ...properties, drawn, fill, look } };
	});
	return { type: 'FeatureCollection', features };
}

function changedData({ changed, dataset }: MapModel): FeatureCollection {
	if (!changed) return nothing;
	const features = changed.features.map((area) => ({
		...area,
		properties: { ...area.properties, look: lookOf(dataset, area.properties.to) }
	}));
	return { type: 'FeatureCollection', features };
}

function unknownData({ unknownArea }: MapModel): FeatureCollection {
	if (!unknownArea || unknownArea.coordinates.length === 0) return nothing;
	return {
		type: 'FeatureCollection',
		features: [{ type: 'Feature', properties: {}, geometry: unknownArea }]
	};
}

function namesData(model: MapModel, basemap: BasemapData): FeatureCollection {
	const features = mapNames(model, basemap).map((name) => ({
		type: 'Feature' as const,
		geometry: { type: 'Point' as const, coordinates: [name.lon, name.lat] },
		properties: {
			id: name.id,
			name: name.name,
			rank: name.rank,
			kind: name.kind,
			min_zoom: name.minZoom,
			has_status: name.hasStatus
		}
	}));
	return { type: 'FeatureCollection', features };
}

function eventsData({ events, selectedEventId }: MapModel): FeatureCollection {
	const spots = events.features.flatMap(({ geometry, properties }) => {
		if (geometry.type !== 'Point') return [];
		const [lon = 0, lat = 0] = geometry.coordinates;
		return [{ id: String(properties.id), lon, lat }];
	});
	const offsets = fanOut(spots);
	const features = events.features.map((event, index) => {
		const id = String(event.properties.id);
		return {
			...event,
			properties: {
				...event.properties,
				shape: markOf(event.properties.kind).shape,
				offset: offsets.get(id) ?? [0, 0],
				selected: id === selectedEventId,
				order: index
			}
		};
	});
	return { type: 'FeatureCollection', features };
}
