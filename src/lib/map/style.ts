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
			...groundSources(basemap),
			...(Object.fromEntries(day) as Record<string, SourceSpecification>)
		},
		layers: buildLayers(theme, parties, language)
	};
}

type GroundSource =
	| 'world'
	| 'countries'
	| 'borders'
	| 'disputed'
	| 'world-borders'
	| 'oblasts'
	| 'rivers'
	| 'lakes'
	| 'labels';

/** The ground, by source. */
export function groundData(
	basemap: BasemapData
): Record<GroundSource, Feature | FeatureCollection> {
	return {
		world: basemap.world,
		countries: basemap.countries,
		borders: asFeature(basemap.borders),
		disputed: asFeature(basemap.disputed),
		'world-borders': asFeature(basemap.worldBorders),
		oblasts: asFeature(basemap.oblastLines),
		rivers: basemap.rivers,
		lakes: basemap.lakes,
		labels: basemap.labels
	};
}

/** Those that grow with the part of the world that was looked at. */
export const WORLD_SOURCES = [
	'world',
	'world-borders',
	'disputed',
	'oblasts',
	'rivers',
	'labels'
] as const satisfies readonly GroundSource[];

/** The world is simplified to a kilometre: closer tiles would hold the same corners. */
const WORLD_MAXZOOM = 6;

function groundSources(basemap: BasemapData): Record<string, SourceSpecification> {
	return Object.fromEntries(
		Object.entries(groundData(basemap)).map(([source, data]) => [
			source,
			geojson(data, source.startsWith('world') ? WORLD_MAXZOOM : undefined)
		])
	);
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
