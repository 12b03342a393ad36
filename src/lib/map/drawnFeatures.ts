import type { Geometry } from 'geojson';
import type { LayerCollection } from '../domain/view/mapModel.ts';

/** A layer without what has no known position: that is listed, not drawn. */
export function drawnFeatures(layer: LayerCollection | undefined): LayerCollection {
	if (!layer) return { type: 'FeatureCollection', features: [] };
	const isDrawn = ({ geometry }: { geometry: Geometry | null }) => geometry !== null;
	return layer.features.every(isDrawn)
		? layer
		: { ...layer, features: layer.features.filter(isDrawn) };
}
