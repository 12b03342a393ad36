import { layerFile, type LayerFile } from './layerFile.ts';
import type { LayerInputs } from './layerInputs.ts';
import {
	AIRPORT_TERMS,
	attribution,
	CC_BY,
	OUR_TERMS,
	POINTS_ATTRIBUTION,
	POINTS_TERMS
} from './licences.ts';
import { placeFeature } from './placeFeatures.ts';

/** Every place the story or its background names. */
export function placesLayer({ tables: { places } }: LayerInputs): LayerFile {
	return layerFile(
		{
			id: 'places',
			title: 'Places',
			licence: CC_BY,
			attribution: attribution(POINTS_ATTRIBUTION, 'Airport: OurAirports, public domain'),
			terms: [OUR_TERMS, POINTS_TERMS, AIRPORT_TERMS]
		},
		places.map(placeFeature)
	);
}
