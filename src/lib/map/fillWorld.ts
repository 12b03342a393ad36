import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { BasemapData } from './basemap.ts';
import { groundData, WORLD_SOURCES } from './style.ts';

/** Gives a map the ground round the detailed one, which comes later than the rest. */
export function fillWorld(map: MapLibreMap, basemap: BasemapData): void {
	const data = groundData(basemap);
	for (const source of WORLD_SOURCES) {
		void map.getSource<GeoJSONSource>(source)?.setData(data[source]);
	}
}
