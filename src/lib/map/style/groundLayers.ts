import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { PALETTES } from '../colours.ts';
import type { Theme } from '../../domain/view/mapModel.ts';

/** A part of what the ground or its lines are made of. */
const part = (name: string): FilterSpecification => ['==', ['get', 'part'], name];

/** Water and land, under everything. */
export function groundLayers(theme: Theme): LayerSpecification[] {
	const colour = PALETTES[theme];
	return [
		{ id: 'water', type: 'background', paint: { 'background-color': colour.water } },
		{
			id: 'world',
			type: 'fill',
			source: 'ground',
			filter: part('world'),
			paint: { 'fill-color': colour.land }
		},
		{
			id: 'land',
			type: 'fill',
			source: 'ground',
			filter: part('countries'),
			paint: { 'fill-color': colour.land }
		},
		{
			id: 'lakes',
			type: 'fill',
			source: 'ground',
			filter: part('lakes'),
			paint: { 'fill-color': colour.water }
		},
		{
			id: 'rivers',
			type: 'line',
			source: 'ground',
			filter: part('rivers'),
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': colour.river,
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 6, 1.2, 10, 3]
			}
		}
	];
}

/** Borders lie over the areas: control is not a border, and does not hide one. */
export function borderLayers(theme: Theme): LayerSpecification[] {
	const colour = PALETTES[theme];
	return [
		{
			id: 'oblasts',
			type: 'line',
			source: 'lines',
			filter: part('oblasts'),
			minzoom: 4,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': colour.oblast,
				'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 8, 1.2],
				'line-dasharray': [4, 2]
			}
		},
		{
			id: 'world-borders',
			type: 'line',
			source: 'lines',
			filter: part('world-borders'),
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colour.border, 'line-width': 0.7 }
		},
		{
			id: 'borders',
			type: 'line',
			source: 'lines',
			filter: part('borders'),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': colour.border,
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.7, 5, 1.2, 9, 2]
			}
		},
		{
			id: 'disputed-borders',
			type: 'line',
			source: 'lines',
			filter: part('disputed'),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': colour.border,
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.7, 5, 1.2, 9, 2],
				'line-dasharray': [2, 2]
			}
		}
	];
}
