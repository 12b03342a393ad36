import type { LayerSpecification } from 'maplibre-gl';
import { PALETTES } from '../colours.ts';
import { STATUS_ZOOM } from '../names.ts';
import type { Theme } from '../../domain/view/mapModel.ts';
import { imageName, imageNameOf } from './imageNames.ts';
import { inRole } from './inRole.ts';

/** The regions the layers are about, under the borders, which they share in part. */
export function regionLayers(theme: Theme): LayerSpecification[] {
	const colour = PALETTES[theme];
	return [
		{
			id: 'story-tint',
			type: 'fill',
			source: 'day',
			filter: inRole('tint'),
			paint: { 'fill-color': colour.accent, 'fill-opacity': 0.08 }
		},
		{
			id: 'story-outline',
			type: 'line',
			source: 'day',
			filter: inRole('outline'),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': colour.accent,
				'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.8, 8, 1.6],
				'line-opacity': 0.75,
				'line-dasharray': [5, 3]
			}
		}
	];
}

/** What the six layers add to the areas: roads, legs of the route, sites. */
export function storyLayers(theme: Theme): LayerSpecification[] {
	const colour = PALETTES[theme];
	return [
		{
			id: 'story-road-casing',
			type: 'line',
			source: 'day',
			filter: inRole('road'),
			minzoom: 6,
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colour.casing, 'line-width': 4, 'line-opacity': 0.7 }
		},
		{
			id: 'story-road',
			type: 'line',
			source: 'day',
			filter: inRole('road'),
			minzoom: 6,
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colour.inkSoft, 'line-width': 2, 'line-dasharray': [3, 1.5] }
		},
		{
			id: 'story-leg',
			type: 'line',
			source: 'day',
			filter: inRole('leg'),
			layout: { 'line-join': 'round', 'line-cap': 'butt' },
			paint: {
				'line-color': colour.accent,
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1.4, 7, 2.4],
				'line-dasharray': [
					'match',
					['get', 'mode'],
					'air',
					['literal', [1, 1.6]],
					'rail',
					['literal', [5, 1.5]],
					['literal', [2.5, 1.5]]
				]
			}
		},
		{
			id: 'story-site',
			type: 'symbol',
			source: 'day',
			filter: inRole('site'),
			minzoom: 4,
			layout: {
				'icon-image': imageName('place', 'site', theme),
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			}
		}
	];
}

/** What a claim or a figure speaks of. */
export function highlightLayers(theme: Theme): LayerSpecification[] {
	const colour = PALETTES[theme];
	return [
		{
			id: 'highlight-fill',
			type: 'fill',
			source: 'day',
			filter: [
				'all',
				inRole('highlight'),
				['match', ['geometry-type'], ['Polygon', 'MultiPolygon'], true, false]
			],
			paint: { 'fill-color': colour.selected, 'fill-opacity': 0.18 }
		},
		{
			id: 'highlight-line',
			type: 'line',
			source: 'day',
			filter: [
				'all',
				inRole('highlight'),
				['match', ['geometry-type'], ['Point', 'MultiPoint'], false, true]
			],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: { 'line-color': colour.selected, 'line-width': 3.5 }
		},
		{
			id: 'highlight-point',
			type: 'circle',
			source: 'day',
			filter: [
				'all',
				inRole('highlight'),
				['match', ['geometry-type'], ['Point', 'MultiPoint'], true, false]
			],
			paint: {
				'circle-radius': 9,
				'circle-color': 'rgba(0, 0, 0, 0)',
				'circle-stroke-color': colour.selected,
				'circle-stroke-width': 3
			}
		}
	];
}

/** Who holds each settlement, over the names of the others, which keep off these marks. */
export function statusLayers(theme: Theme): LayerSpecification[] {
	return [
		{
			id: 'story-settlement',
			type: 'symbol',
			source: 'day',
			filter: inRole('settlement'),
			minzoom: STATUS_ZOOM,
			layout: {
				'icon-image': imageNameOf('status', 'look', theme),
				'icon-size': ['interpolate', ['linear'], ['zoom'], 7, 0.6, 10, 1],
				'icon-allow-overlap': true,
				'icon-padding': 0
			}
		}
	];
}
