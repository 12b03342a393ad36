import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { AREA_OPACITY, BAND_OPACITY, PALETTES } from '../colours.ts';
import type { Theme } from '../types.ts';
import { imageNameOf } from './imageNames.ts';

const drawn: FilterSpecification = ['==', ['get', 'drawn'], true];
const contested: FilterSpecification = ['==', ['get', 'controller'], 'contested'];
const held: FilterSpecification = ['all', drawn, ['!', contested]];

/** Who holds what, under the borders. */
export function controlLayers(theme: Theme): LayerSpecification[] {
	const colour = PALETTES[theme];
	return [
		{
			// All areas, a side's own land included: nothing to see, but something to ask.
			id: 'control-base',
			type: 'fill',
			source: 'control',
			paint: { 'fill-color': colour.land, 'fill-opacity': 0 }
		},
		{
			id: 'control-fill',
			type: 'fill',
			source: 'control',
			filter: held,
			paint: {
				'fill-color': [
					'match',
					['get', 'controller'],
					'ukraine',
					colour.ukraine,
					'russia',
					colour.russia,
					colour.land
				],
				'fill-opacity': AREA_OPACITY,
				'fill-antialias': false
			}
		},
		{
			id: 'control-band',
			type: 'fill',
			source: 'control',
			filter: contested,
			paint: { 'fill-color': colour.front, 'fill-opacity': BAND_OPACITY, 'fill-antialias': false }
		},
		{
			id: 'control-pattern',
			type: 'fill',
			source: 'control',
			filter: drawn,
			paint: { 'fill-pattern': imageNameOf('area', 'controller', theme), 'fill-antialias': false }
		}
	];
}

/** The line where the areas meet, over the borders. */
export function frontLayers(theme: Theme): LayerSpecification[] {
	const colour = PALETTES[theme];
	const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
	return [
		{
			id: 'front-casing',
			type: 'line',
			source: 'front',
			layout,
			paint: { 'line-color': colour.casing, 'line-width': 5.5, 'line-opacity': 0.85 }
		},
		{
			id: 'front-line',
			type: 'line',
			source: 'front',
			layout,
			paint: { 'line-color': colour.front, 'line-width': 2.5 }
		}
	];
}
