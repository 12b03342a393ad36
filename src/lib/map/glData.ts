import type { Feature, FeatureCollection } from 'geojson';
import { controlImage, lookOf } from './areaPatterns.ts';
import type { BasemapData } from './basemap.ts';
import { markOf } from './eventMarks.ts';
import { fanOut, leaderTo } from './fanOut.ts';
import { filledFor, isDrawnArea } from './filledAreas.ts';
import { mapNames } from './names.ts';
import { storyFeatures, type StoryRole } from './storyFeatures.ts';
import { storyLayerIds } from '../domain/dataset/layerIds.ts';
import type { MapModel } from '../domain/view/mapModel.ts';

/**
 * The sources that follow the day; the basemap's stay as they are. All areas and lines of a day are
 * in one, told apart by their `role`: MapLibre clips every tile of each source anew.
 */
export const DAY_SOURCES = ['day', 'events', 'names'] as const;
export type DaySource = (typeof DAY_SOURCES)[number];

/** How a feature of the day's source is drawn. */
export type DayRole = StoryRole | 'control' | 'unknown' | 'changed' | 'front' | 'highlight';

const collection = (features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});

/** What a source is made from; while all of it is the same, so is the source. */
export function sourceInputs(source: DaySource, model: MapModel): readonly unknown[] {
	switch (source) {
		case 'day':
			return [
				model.dataset,
				model.control,
				model.unknownArea,
				model.changed,
				model.highlight,
				model.day,
				model.language,
				model.statuses,
				model.frontLine,
				...visibleStoryLayers(model)
			];
		case 'names':
			return [
				model.dataset,
				model.language,
				model.places,
				...model.namedPlaces,
				...visibleStoryLayers(model)
			];
		case 'events':
			return [model.selectedEventId, ...model.events.features];
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
		case 'day':
			return collection([
				...controlAreas(model),
				...unknownGround(model),
				...changedAreas(model),
				...storyFeatures(model).features,
				...frontLines(model),
				...highlighted(model)
			]);
		case 'names':
			return namesData(model, basemap);
		case 'events':
			return eventsData(model);
	}
}

function controlAreas({ control, dataset }: MapModel): Feature[] {
	return (control?.features ?? []).map(({ geometry, properties }) => {
		const side = filledFor(dataset, properties);
		return {
			type: 'Feature',
			geometry,
			properties: {
				role: 'control',
				id: properties.id,
				area: isDrawnArea(dataset, properties)
					? controlImage(dataset, properties.controller, side)
					: null
			}
		};
	});
}

function unknownGround({ unknownArea }: MapModel): Feature[] {
	if (!unknownArea || unknownArea.coordinates.length === 0) return [];
	return [{ type: 'Feature', properties: { role: 'unknown' }, geometry: unknownArea }];
}

function changedAreas({ changed, dataset }: MapModel): Feature[] {
	return (changed?.features ?? []).map(({ geometry, properties }) => ({
		type: 'Feature',
		geometry,
		properties: { role: 'changed', look: lookOf(dataset, properties.to) }
	}));
}

function frontLines({ frontLine }: MapModel): Feature[] {
	return (frontLine?.features ?? []).map(({ geometry, properties: { id } }) => ({
		type: 'Feature',
		geometry,
		properties: { id, role: 'front' }
	}));
}

function highlighted({ highlight }: MapModel): Feature[] {
	if (!highlight) return [];
	return [{ type: 'Feature', geometry: highlight.geometry, properties: { role: 'highlight' } }];
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
	return collection(features);
}

function eventsData({ events, selectedEventId }: MapModel): FeatureCollection {
	const spots = events.features.flatMap(({ geometry, properties }) => {
		if (geometry.type !== 'Point') return [];
		const [lon = 0, lat = 0] = geometry.coordinates;
		return [{ id: String(properties.id), lon, lat }];
	});
	const offsets = fanOut(spots);
	// Behind the marks that they lead to, and so under them: at one height the first in a source is drawn
	// last. A layer of their own would cost as much again.
	const leaders = spots.map(({ id, lon, lat }) => ({
		type: 'Feature' as const,
		geometry: { type: 'Point' as const, coordinates: [lon, lat] },
		properties: { ...leaderTo(offsets.get(id) ?? [0, 0]), selected: false }
	}));
	const features = events.features.map((event, index) => {
		const id = String(event.properties.id);
		const offset = offsets.get(id) ?? [0, 0];
		return {
			type: 'Feature' as const,
			geometry: event.geometry,
			properties: {
				id,
				shape: markOf(event.properties.kind).shape,
				offset,
				selected: id === selectedEventId,
				order: index
			}
		};
	});
	return collection([...features, ...leaders]);
}
