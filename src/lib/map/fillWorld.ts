import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { BasemapData } from './basemap.ts';
import { groundData } from './style.ts';

/** Gives a map the ground round the detailed one, which comes later than the rest. */
export function fillWorld(map: MapLibreMap, basemap: BasemapData): void {
	for (const [source, data] of Object.entries(groundData(basemap))) {
		void map.getSource<GeoJSONSource>(source)?.setData(data);
	}
}
