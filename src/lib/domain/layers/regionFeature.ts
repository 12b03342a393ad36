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
	return region ? [layerFeature(id, region.geometry, properties)] : [];
}
