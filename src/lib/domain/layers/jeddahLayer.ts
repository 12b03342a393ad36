import { layerFile, type LayerFile } from './layerFile.ts';
import { storyMetadata, type LayerInputs } from './layerInputs.ts';
import {
	attribution,
	CC_BY,
	OUR_TERMS,
	POINTS_ATTRIBUTION,
	POINTS_TERMS,
	REGIONS_ATTRIBUTION,
	REGIONS_TERMS
} from './licences.ts';
import { siteFeature } from './placeFeatures.ts';
import { regionFeature } from './regionFeature.ts';

/** Where the truce was agreed; the province around it and the city of the earlier talks. */
export function jeddahLayer(inputs: LayerInputs): LayerFile {
	const { places, events } = inputs.tables;
	return layerFile(
		storyMetadata(inputs, 'jeddah', {
			title: 'The talks in Jeddah',
			licence: CC_BY,
			attribution: attribution(POINTS_ATTRIBUTION, REGIONS_ATTRIBUTION),
			terms: [OUR_TERMS, POINTS_TERMS, REGIONS_TERMS]
		}),
		[
			...regionFeature(inputs.regions, 'Makkah Province', 'mecca-province', {
				kind: 'province',
				name_en: 'Mecca Province'
			}),
			...siteFeature(places, events, 'jeddah'),
			...siteFeature(places, events, 'riyadh', 'context'),
			...siteFeature(places, events, 'mecca', 'context')
		]
	);
}
