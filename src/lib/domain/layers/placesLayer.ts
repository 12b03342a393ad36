import { layerFile, type LayerFile } from './layerFile.ts';
import type { LayerInputs } from './layerInputs.ts';
import { attribution, CC_BY, POINTS_ATTRIBUTION } from './licences.ts';
import { placeFeature } from './placeFeatures.ts';

/** Every place the story or its background names. */
export function placesLayer({ tables: { places } }: LayerInputs): LayerFile {
	return layerFile(
		{
			id: 'places',
			title: 'Places',
			licence: CC_BY,
			attribution: attribution(POINTS_ATTRIBUTION, 'Airport: OurAirports, public domain')
		},
		places.map(placeFeature)
	);
}
