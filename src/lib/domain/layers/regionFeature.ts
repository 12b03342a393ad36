import { rewind } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { layerFeature, type LayerFeature } from './layerFile.ts';
import type { Regions } from './layerInputs.ts';

/** An oblast or province by the name the basemap gives it; nothing where it has none of that name. */
export function regionFeature(
	regions: Regions,
	basemapName: string,
	id: string,
	properties: { kind: 'oblast' | 'province'; name_en: string }
): LayerFeature[] {
	const region = regions.features.find(({ properties: { name_en } }) => name_en === basemapName);
	if (!region) return [];
	// TopoJSON says nothing of winding; RFC 7946 does.
	const geometry = rewind(region.geometry) as Polygon | MultiPolygon;
	return [layerFeature(id, geometry, properties)];
}
