import type {
	ExpressionSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import { PALETTES, type Palette } from '../colours.ts';
import { STATUS_ZOOM } from '../names.ts';
import type { Theme } from '../../domain/view/mapModel.ts';
import { REGULAR, SEMIBOLD } from './fonts.ts';
import { imageName } from './imageNames.ts';

type Layout = NonNullable<SymbolLayerSpecification['layout']>;
type Paint = NonNullable<SymbolLayerSpecification['paint']>;

/** The zoom at which names of a basemap rank begin to show. */
const shownByRank: ExpressionSpecification = [
	'<=',
	['coalesce', ['get', 'rank'], 1],
	['step', ['zoom'], 1, 3, 2, 5, 3, 7, 4]
];

function wideName(
	kind: string,
	language: string,
	layout: Layout,
	paint: Paint
): LayerSpecification {
	return {
		id: `${kind}-names`,
		type: 'symbol',
		source: 'labels',
		filter: ['all', ['==', ['get', 'kind'], kind], shownByRank],
		layout: {
			'text-field': ['coalesce', ['get', `name_${language}`], ['get', 'name_en']],
			'text-font': REGULAR,
			'text-max-width': 12,
			'symbol-sort-key': ['coalesce', ['get', 'rank'], 1],
			...layout
		},
		paint: { 'text-halo-width': 1.2, ...paint }
	};
}

function pointNames(colour: Palette, theme: Theme, story: boolean): LayerSpecification {
	const town = imageName('place', 'town', theme);
	return {
		id: story ? 'story-names' : 'town-names',
		type: 'symbol',
		source: 'names',
		filter: [
			'all',
			[story ? '==' : '>', ['get', 'rank'], 0],
			['<=', ['get', 'min_zoom'], ['zoom']]
		],
		layout: {
			'text-field': ['get', 'name'],
			'text-font': story ? SEMIBOLD : REGULAR,
			'text-size': story
				? ['interpolate', ['linear'], ['zoom'], 3, 14, 6, 16, 10, 18]
				: ['step', ['get', 'rank'], 15, 3, 14, 4, 13],
			'text-variable-anchor': ['left', 'right', 'top', 'bottom-left', 'top-left', 'top-right'],
			'text-radial-offset': 0.65,
			'text-justify': 'auto',
			'text-padding': 2,
			'text-max-width': 14,
			'text-optional': story,
			'icon-image': story
				? imageName('place', 'story', theme)
				: [
						'step',
						['zoom'],
						town,
						STATUS_ZOOM,
						['case', ['get', 'has_status'], imageName('place', 'none', theme), town]
					],
			'icon-size': story ? 1 : ['step', ['get', 'rank'], 1, 4, 0.8],
			'icon-padding': 0,
			'icon-allow-overlap': true,
			'symbol-sort-key': ['get', 'rank']
		},
		paint: {
			'text-color': story ? colour.ink : colour.inkSoft,
			'text-halo-color': colour.land,
			'text-halo-width': 1.6
		}
	};
}

/**
 * Names from the least to the most important. MapLibre places the topmost layer first and leaves
 * out what no longer fits, so no two names overlap.
 */
export function nameLayers(theme: Theme, language: string): LayerSpecification[] {
	const colour = PALETTES[theme];
	const onWater: Paint = { 'text-color': colour.waterInk, 'text-halo-color': colour.water };
	const onLand: Paint = { 'text-color': colour.inkSoft, 'text-halo-color': colour.land };
	return [
		wideName(
			'river',
			language,
			{ 'text-size': 13 },
			{ ...onWater, 'text-halo-color': colour.land }
		),
		wideName('oblast', language, { 'text-size': 13, 'text-letter-spacing': 0.06 }, onLand),
		wideName('sea', language, { 'text-size': 14, 'text-letter-spacing': 0.08 }, onWater),
		pointNames(colour, theme, false),
		wideName(
			'country',
			language,
			{
				'text-size': ['interpolate', ['linear'], ['zoom'], 2, 13, 5, 16],
				'text-transform': 'uppercase',
				'text-letter-spacing': 0.22
			},
			onLand
		)
	];
}

/** The story's own towns, before all other names and over the marks of settlements. */
export function storyNameLayers(theme: Theme): LayerSpecification[] {
	return [pointNames(PALETTES[theme], theme, true)];
}
