import { language as pageLanguage } from '../words/language.ts';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { BasemapData } from './basemap.ts';
import { DAY_SOURCES } from './glData.ts';
import { changedLayers, controlLayers, frontLayers, unknownLayers } from './style/controlLayers.ts';
import { givenLayers } from './style/givenLayers.ts';
import { eventLayers } from './style/eventLayers.ts';
import { borderLayers, groundLayers } from './style/groundLayers.ts';
import { nameLayers, storyNameLayers } from './style/nameLayers.ts';
import { highlightLayers, regionLayers, statusLayers, storyLayers } from './style/storyLayers.ts';
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
	language: string = pageLanguage()
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

/** The ground, by source: few, since MapLibre clips every tile of each anew. */
export function groundData(basemap: BasemapData): Record<string, FeatureCollection> {
	return {
		ground: {
			type: 'FeatureCollection',
			features: [
				...parts('world', basemap.world),
				asPart('countries', basemap.land),
				...parts('lakes', basemap.lakes),
				...parts('rivers', basemap.rivers)
			]
		},
		lines: {
			type: 'FeatureCollection',
			features: [
				asPart('oblasts', basemap.oblastLines),
				asPart('world-borders', basemap.worldBorders),
				asPart('borders', basemap.borders),
				asPart('disputed', basemap.disputed)
			]
		},
		labels: basemap.labels
	};
}

/** Of the ground the style reads only what part it is. */
function parts(part: string, of: Feature | FeatureCollection): Feature[] {
	const features = of.type === 'Feature' ? [of] : of.features;
	return features.map(({ geometry }) => asPart(part, geometry));
}

function asPart(part: string, geometry: Geometry): Feature {
	return { type: 'Feature', properties: { part }, geometry };
}

function groundSources(basemap: BasemapData): Record<string, SourceSpecification> {
	return Object.fromEntries(
		Object.entries(groundData(basemap)).map(([source, data]) => [source, geojson(data)])
	);
}

/** All layers, bottom to top. Ids and order are the same in both themes. */
export function buildLayers(
	theme: Theme,
	parties: readonly Party[],
	language: string = pageLanguage()
): LayerSpecification[] {
	return [
		...groundLayers(theme),
		...controlLayers(theme),
		...unknownLayers(theme),
		...changedLayers(theme, parties),
		...regionLayers(theme),
		...borderLayers(theme),
		...storyLayers(theme),
		...givenLayers(theme, parties),
		...frontLayers(theme),
		...highlightLayers(theme),
		...nameLayers(theme, language),
		...statusLayers(theme),
		...storyNameLayers(theme),
		...eventLayers(theme)
	];
}

/** Style layers that a legend entry shows and hides. Story layers are switched in their data. */
export const SWITCHED_LAYERS: Readonly<Record<string, readonly string[]>> = {
	control: ['control-base', 'control-fill', 'unknown-fill', 'unknown-pattern'],
	front: ['front-casing', 'front-line'],
	events: ['event-marks', 'event-selected']
};

function geojson(data: FeatureCollection): SourceSpecification {
	return { type: 'geojson', data };
}
