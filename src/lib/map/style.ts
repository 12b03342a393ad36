import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { BasemapData } from './basemap.ts';
import { DAY_SOURCES } from './glData.ts';
import { changedLayers, controlLayers, frontLayers, unknownLayers } from './style/controlLayers.ts';
import { eventLayers } from './style/eventLayers.ts';
import { borderLayers, groundLayers } from './style/groundLayers.ts';
import { nameLayers, storyNameLayers } from './style/nameLayers.ts';
import { regionLayers, statusLayers, storyLayers } from './style/storyLayers.ts';
import type { Party } from '../domain/dataset/party.ts';
import type { Theme } from '../domain/view/mapModel.ts';

/**
 * The MapLibre style: our own sources only, no glyphs, no sprite, nothing from another origin.
 * The sources of the day start empty; `MapView` fills them.
 */
export function buildStyle(
	theme: Theme,
	basemap: BasemapData,
	parties: readonly Party[],
	language = 'en'
): StyleSpecification {
	const day = DAY_SOURCES.map((name) => [
		name,
		geojson({ type: 'FeatureCollection', features: [] })
	]);
	return {
		version: 8,
		sources: {
			world: geojson(basemap.world, 4),
			countries: geojson(basemap.countries),
			borders: geojson(asFeature(basemap.borders)),
			'world-borders': geojson(asFeature(basemap.worldBorders), 4),
			oblasts: geojson(asFeature(basemap.oblastLines)),
			rivers: geojson(basemap.rivers),
			lakes: geojson(basemap.lakes),
			labels: geojson(basemap.labels),
			...(Object.fromEntries(day) as Record<string, SourceSpecification>)
		},
		layers: buildLayers(theme, parties, language)
	};
}

/** All layers, bottom to top. Ids and order are the same in both themes. */
export function buildLayers(
	theme: Theme,
	parties: readonly Party[],
	language = 'en'
): LayerSpecification[] {
	return [
		...groundLayers(theme),
		...controlLayers(theme, parties),
		...unknownLayers(theme),
		...changedLayers(theme, parties),
		...regionLayers(theme),
		...borderLayers(theme),
		...storyLayers(theme),
		...frontLayers(theme),
		...nameLayers(theme, language),
		...statusLayers(theme),
		...storyNameLayers(theme),
		...eventLayers(theme)
	];
}

/** Style layers that a legend entry shows and hides. Story layers are switched in their data. */
export const SWITCHED_LAYERS: Readonly<Record<string, readonly string[]>> = {
	control: ['control-base', 'control-fill', 'control-pattern', 'unknown-fill', 'unknown-pattern'],
	front: ['front-casing', 'front-line'],
	events: ['event-marks', 'event-selected']
};

function geojson(data: FeatureCollection | Feature, maxzoom?: number): SourceSpecification {
	return { type: 'geojson', data, ...(maxzoom === undefined ? {} : { maxzoom }) };
}

function asFeature(geometry: Geometry): Feature {
	return { type: 'Feature', properties: {}, geometry };
}
