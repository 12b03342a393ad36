import { rewind } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { RegionRef } from '../dataset/layerSpec.ts';
import { layerFeature, type LayerFeature } from './layerFile.ts';
import type { Regions } from './layerInputs.ts';

/** Regions by the names the basemap gives them; those that it does not have are left out. */
export function regionFeatures(regions: Regions, refs: readonly RegionRef[]): LayerFeature[] {
	return refs.flatMap(({ basemapName, id, kind, names }) => {
		const region = regions.features.find(({ properties }) => properties.name_en === basemapName);
		if (!region) return [];
		// TopoJSON says nothing of winding; RFC 7946 does.
		const geometry = rewind(region.geometry) as Polygon | MultiPolygon;
		return [layerFeature(id, geometry, { kind, name_en: names.en })];
	});
}
