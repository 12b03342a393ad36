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
	['any', ['has', 'row'], ['==', ['typeof', ['get', 'offset']], 'string']],
	['literal', [0, 0]],
	['array', 'number', 2, ['get', 'offset']]
];

/** Of a line from a place to its mark one thing, of a mark another. */
const ofLeader = (
	leader: ExpressionSpecification | string | number,
	mark: ExpressionSpecification | string | number
): ExpressionSpecification => ['case', ['has', 'row'], leader, mark];

/** Events on top of all names: a name gives way to a mark, never the reverse. */
export function eventLayers(theme: Theme): LayerSpecification[] {
	const layer = (selected: boolean): LayerSpecification => ({
		id: selected ? 'event-selected' : 'event-marks',
		type: 'symbol',
		source: 'events',
		filter: ['==', ['get', 'selected'], selected],
		layout: {
			'icon-image': ofLeader(
				imageNameOf('leader', 'row', theme),
				imageNameOf('event', 'shape', theme, selected ? 'selected' : '')
			),
			'icon-anchor': ofLeader('bottom', 'center'),
			'icon-rotate': ofLeader(['get', 'turn'], 0),
			'icon-offset': offset,
			'icon-size': ['interpolate', ['linear'], ['zoom'], ...SIZE_STOPS],
			'icon-allow-overlap': true,
			'icon-padding': 0,
			'symbol-sort-key': ['coalesce', ['get', 'order'], -1],
			'symbol-z-order': 'viewport-y'
		}
	});
	return [layer(false), layer(true)];
}
