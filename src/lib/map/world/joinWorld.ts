import type { Feature, MultiPolygon } from 'geojson';
import type { BasemapData } from '../basemap.ts';
import type { WorldPart } from './worldPart.ts';

/** A base map with parts of the world round it, which lie outside of what it covers. */
export function joinWorld(
	finer: BasemapData,
	parts: readonly WorldPart[],
	credit: string
): BasemapData {
	const lines = (name: 'borders' | 'regions' | 'disputed' | 'rivers') =>
		parts.flatMap((part) => part[name]);
	const named = new Set(finer.labels.features.map(({ properties: { name_en } }) => name_en));
	// A finer map may name a state beyond what it covers.
	const labels = parts
		.flatMap((part) => part.labels)
		.filter(({ properties: { name_en } }) => !named.has(name_en));
	const land = parts.map((part): Feature<MultiPolygon> => ({
		type: 'Feature',
		properties: {},
		geometry: { type: 'MultiPolygon', coordinates: part.land }
	}));
	return {
		...finer,
		credits: [...new Set([...finer.credits, credit])],
		world: { type: 'FeatureCollection', features: land },
		worldBorders: { type: 'MultiLineString', coordinates: lines('borders') },
		disputed: {
			type: 'MultiLineString',
			coordinates: [...finer.disputed.coordinates, ...lines('disputed')]
		},
		oblastLines: {
			type: 'MultiLineString',
			coordinates: [...finer.oblastLines.coordinates, ...lines('regions')]
		},
		rivers: {
			type: 'FeatureCollection',
			features: [
				...finer.rivers.features,
				{
					type: 'Feature',
					properties: { kind: 'river' },
					geometry: { type: 'MultiLineString', coordinates: lines('rivers') }
				}
			]
		},
		towns: {
			type: 'FeatureCollection',
			features: [...finer.towns.features, ...parts.flatMap(({ towns }) => towns)]
		},
		labels: {
			type: 'FeatureCollection',
			features: [...finer.labels.features, ...labels]
		}
	};
}
