import { geoJSONToTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';

/** One vector tile of the whole world, a layer for each collection. */
export function worldTile(layers: Readonly<Record<string, FeatureCollection>>): Uint8Array {
	const cut = Object.entries(layers).map(([name, data]) => [
		name,
		geoJSONToTile(data, 0, 0, 0, { tolerance: 0 })
	]);
	return fromGeojsonVt(Object.fromEntries(cut) as Parameters<typeof fromGeojsonVt>[0], {
		version: 2,
		extent: 4096
	});
}
