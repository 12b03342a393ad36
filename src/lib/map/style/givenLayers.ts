import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Party } from '../../domain/dataset/party.ts';
import type { Theme } from '../../domain/view/mapModel.ts';
import { paletteOf } from '../paletteOf.ts';
import { GIVEN_DASHES, GIVEN_PATTERN_OPACITY, GIVEN_WIDTH } from '../givenLook.ts';
import { colourOfLook } from './colourOfLook.ts';
import { imageNameOf } from './imageNames.ts';
import { inRole } from './inRole.ts';

const IS_AREA: ExpressionSpecification = [
	'match',
	['geometry-type'],
	['Polygon', 'MultiPolygon'],
	true,
	false
];

/** Areas and lines that somebody else drew, under the front: a pattern and an outline, no fill. */
export function givenLayers(theme: Theme, parties: readonly Party[]): LayerSpecification[] {
	const colour = paletteOf(theme, parties);
	const layout = { 'line-join': 'round' } as const;
	return [
		{
			// Nothing to see, but something to ask.
			id: 'given-base',
			type: 'fill',
			source: 'day',
			filter: ['all', inRole('given'), IS_AREA],
			paint: { 'fill-color': colour.land, 'fill-opacity': 0 }
		},
		{
			id: 'given-pattern',
			type: 'fill',
			source: 'day',
			filter: ['all', inRole('given'), IS_AREA, ['!=', ['get', 'look'], null]],
			paint: {
				'fill-pattern': imageNameOf('area', 'look', theme),
				'fill-opacity': GIVEN_PATTERN_OPACITY,
				'fill-antialias': false
			}
		},
		{
			id: 'given-casing',
			type: 'line',
			source: 'day',
			filter: inRole('given'),
			layout,
			paint: { 'line-color': colour.casing, 'line-width': 2 * GIVEN_WIDTH, 'line-opacity': 0.7 }
		},
		{
			id: 'given-line',
			type: 'line',
			source: 'day',
			filter: inRole('given'),
			layout,
			paint: {
				'line-color': colourOfLook(parties, colour, colour.inkSoft),
				'line-width': GIVEN_WIDTH,
				'line-dasharray': [...GIVEN_DASHES]
			}
		}
	];
}
