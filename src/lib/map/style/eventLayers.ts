import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../domain/view/mapModel.ts';
import { imageNameOf } from './imageNames.ts';

/** Marks shrink with the map, and their fans with them. */
const SIZE_STOPS = [4, 0.6, 5.6, 1] as const;

/**
 * The fan's offset. When MapLibre answers what is at a pixel it evaluates layouts once more, with
 * lists as text; nothing is drawn from that, but it would warn.
 */
const offset: ExpressionSpecification = [
	'case',
	['==', ['typeof', ['get', 'offset']], 'string'],
	['literal', [0, 0]],
	['array', 'number', 2, ['get', 'offset']]
];

/** Lines from the places to their marks, under all names: a fan of marks belongs to one place. */
export function leaderLayers(theme: Theme): LayerSpecification[] {
	return [
		{
			id: 'event-leaders',
			type: 'symbol',
			source: 'events',
			layout: {
				'icon-image': imageNameOf('leader', 'row', theme),
				'icon-anchor': 'bottom',
				'icon-rotate': ['get', 'turn'],
				'icon-size': ['interpolate', ['linear'], ['zoom'], ...SIZE_STOPS],
				'icon-allow-overlap': true,
				'icon-ignore-placement': true,
				'icon-padding': 0
			}
		}
	];
}

/** Events on top of all names: a name gives way to a mark, never the reverse. */
export function eventLayers(theme: Theme): LayerSpecification[] {
	const layer = (selected: boolean): LayerSpecification => ({
		id: selected ? 'event-selected' : 'event-marks',
		type: 'symbol',
		source: 'events',
		filter: ['==', ['get', 'selected'], selected],
		layout: {
			'icon-image': imageNameOf('event', 'shape', theme, selected ? 'selected' : ''),
			'icon-offset': offset,
			'icon-size': ['interpolate', ['linear'], ['zoom'], ...SIZE_STOPS],
			'icon-allow-overlap': true,
			'icon-padding': 0,
			'symbol-sort-key': ['get', 'order'],
			'symbol-z-order': 'viewport-y'
		}
	});
	return [layer(false), layer(true)];
}
