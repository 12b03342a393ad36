import type { LayerSpecification } from 'maplibre-gl';
import type { Party } from '../../domain/dataset/party.ts';
import { CHANGED_OPACITY, PALETTES } from '../colours.ts';
import { paletteOf } from '../paletteOf.ts';
import type { Theme } from '../../domain/view/mapModel.ts';
import { imageName, imageNameOf } from './imageNames.ts';
import { inRole } from './inRole.ts';
import { colourOfLook } from './colourOfLook.ts';

/** Who holds what, under the borders. */
export function controlLayers(theme: Theme): LayerSpecification[] {
	const colour = PALETTES[theme];
	return [
		{
			// All areas, a side's own land included: nothing to see, but something to ask.
			id: 'control-base',
			type: 'fill',
			source: 'day',
			filter: inRole('control'),
			paint: { 'fill-color': colour.land, 'fill-opacity': 0 }
		},
		{
			// The colour is in the pattern's image: two layers would be drawn twice.
			id: 'control-fill',
			type: 'fill',
			source: 'day',
			filter: ['all', inRole('control'), ['!=', ['get', 'area'], null]],
			paint: { 'fill-pattern': imageNameOf('control', 'area', theme), 'fill-antialias': false }
		}
	];
}

/** Where nobody under the lens reports: over everything that would say who holds it. */
export function unknownLayers(theme: Theme): LayerSpecification[] {
	const colour = PALETTES[theme];
	return [
		{
			id: 'unknown-fill',
			type: 'fill',
			source: 'day',
			filter: inRole('unknown'),
			paint: { 'fill-color': colour.inkSoft, 'fill-opacity': 0.14, 'fill-antialias': false }
		},
		{
			id: 'unknown-pattern',
			type: 'fill',
			source: 'day',
			filter: inRole('unknown'),
			paint: { 'fill-pattern': imageName('area', 'unknown', theme), 'fill-antialias': false }
		}
	];
}

/** What changed hands between two days: the winner's colour and pattern, outlined. */
export function changedLayers(theme: Theme, parties: readonly Party[]): LayerSpecification[] {
	const colour = paletteOf(theme, parties);
	const winner = colourOfLook(parties, colour, colour.inkSoft);
	return [
		{
			id: 'changed-fill',
			type: 'fill',
			source: 'day',
			filter: inRole('changed'),
			paint: { 'fill-color': winner, 'fill-opacity': CHANGED_OPACITY, 'fill-antialias': false }
		},
		{
			id: 'changed-pattern',
			type: 'fill',
			source: 'day',
			filter: inRole('changed'),
			paint: { 'fill-pattern': imageNameOf('area', 'look', theme), 'fill-antialias': false }
		},
		{
			id: 'changed-line',
			type: 'line',
			source: 'day',
			filter: inRole('changed'),
			paint: { 'line-color': winner, 'line-width': 1.2 }
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
			source: 'day',
			filter: inRole('front'),
			layout,
			paint: { 'line-color': colour.casing, 'line-width': 5.5, 'line-opacity': 0.85 }
		},
		{
			id: 'front-line',
			type: 'line',
			source: 'day',
			filter: inRole('front'),
			layout,
			paint: { 'line-color': colour.front, 'line-width': 2.5 }
		}
	];
}
