import type { FrontLine } from '../control/types.ts';
import type { Sector } from '../model/settlement.ts';
import { layerFeature, type LayerFeature } from './layerFile.ts';

/** The pieces of a day's front that belong to a sector. */
export function sectorFront(frontLine: FrontLine, sector: Sector): LayerFeature[] {
	return frontLine.features
		.filter(({ properties }) => properties.sector === sector)
		.map(({ geometry, properties }) => layerFeature(properties.id, geometry, { ...properties }));
}
