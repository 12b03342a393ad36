import { layers, namedFlavor } from '@protomaps/basemaps';
import type { LayerSpecification } from 'maplibre-gl';
import type { TileFlavour } from '../../domain/dataset/tileMap.ts';
import type { Theme } from '../../domain/view/mapModel.ts';

/** Name of the tiles' source. Ids of their layers begin with it. */
export const TILES = 'tiles';

/** As the Protomaps style calls its colours. */
const FLAVOURS: Readonly<Record<TileFlavour, Readonly<Record<Theme, string>>>> = {
	grey: { light: 'grayscale', dark: 'black' },
	colour: { light: 'light', dark: 'dark' }
};

/**
 * Roads, land use and water of vector tiles. Names are left out, which would need a server of
 * glyphs and stand between ours; borders too, since ours are chosen, with sources; and so is the
 * colour of what the tiles do not reach, where the usual ground goes on.
 */
export function vectorLayers(flavour: TileFlavour, theme: Theme): LayerSpecification[] {
	return layers(TILES, namedFlavor(FLAVOURS[flavour][theme]))
		.filter((layer) => 'source-layer' in layer && layer['source-layer'] !== 'boundaries')
		.map((layer) => ({ ...layer, id: `${TILES}-${layer.id}` }));
}

/** Tiles that are pictures, such as relief or imagery. */
export function rasterLayers(): LayerSpecification[] {
	return [
		{ id: `${TILES}-picture`, type: 'raster', source: TILES, paint: { 'raster-fade-duration': 0 } }
	];
}
