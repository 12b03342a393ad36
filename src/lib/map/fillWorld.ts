import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { BasemapData } from './basemap.ts';

/** Gives a map the countries around the detailed ones, which come later than the rest. */
export function fillWorld(map: MapLibreMap, { world, worldBorders }: BasemapData): void {
	void map.getSource<GeoJSONSource>('world')?.setData(world);
	void map.getSource<GeoJSONSource>('world-borders')?.setData(worldBorders);
}
