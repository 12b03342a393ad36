import { layerFeature, layerFile, type LayerFeature, type LayerFile } from './layerFile.ts';
import { computedBy, storyMetadata, type LayerInputs } from './layerInputs.ts';
import {
	AREAS_TERMS,
	attribution,
	BORDERS_ATTRIBUTION,
	BORDERS_TERMS,
	ODBL,
	REGIONS_ATTRIBUTION,
	REGIONS_TERMS
} from './licences.ts';
import { siteFeature } from './placeFeatures.ts';
import { regionFeature } from './regionFeature.ts';
import { layerSettlements } from './layerSettlements.ts';
import { settlementFeatures } from './settlementFeatures.ts';
import { settlementTerms } from './settlementTerms.ts';

/** The oblast, the salient as computed for the day, and its settlements with their reports. */
export function kurskLayer(inputs: LayerInputs): LayerFile {
	const { settlements, reports, places, events } = inputs.tables;
	const shown = layerSettlements('kursk', settlements);
	const { attribution: credits, terms } = settlementTerms(shown);
	return layerFile(
		storyMetadata(inputs, 'kursk', {
			title: 'The Kursk salient',
			...computedBy(inputs),
			licence: ODBL,
			attribution: attribution(credits, BORDERS_ATTRIBUTION, REGIONS_ATTRIBUTION),
			terms: [...terms, AREAS_TERMS, BORDERS_TERMS, REGIONS_TERMS]
		}),
		[
			...regionFeature(inputs.regions, 'Kursk Oblast', 'kursk-oblast', {
				kind: 'oblast',
				name_en: 'Kursk Oblast'
			}),
			...salientFeatures(inputs),
			...settlementFeatures(shown, reports),
			...siteFeature(places, events, 'kursk')
		]
	);
}

/** What Ukraine held inside Russia that day, and what was contested. */
function salientFeatures({ day }: LayerInputs): LayerFeature[] {
	return day.control.features
		.filter(
			({ properties: { sector, controller } }) => sector === 'kursk' && controller !== 'russia'
		)
		.map(({ geometry, properties }) =>
			layerFeature(properties.id.replace(/^control-kursk/, 'salient'), geometry, {
				kind: 'salient',
				controller: properties.controller,
				...(properties.line_side ? { line_side: properties.line_side } : {}),
				area_km2: properties.area_km2,
				start_date: properties.start_date,
				end_date: properties.end_date
			})
		);
}
