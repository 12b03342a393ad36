import type { StoryLayer } from '../model/story.ts';
import { layerFile, type LayerFile } from './layerFile.ts';
import { computedBy, storyMetadata, type LayerInputs } from './layerInputs.ts';
import { attribution, CC_BY, POINTS_ATTRIBUTION, STATUS_ATTRIBUTION } from './licences.ts';
import { siteFeature } from './placeFeatures.ts';
import { sectorFront } from './sectorFront.ts';
import { settlementFeatures } from './settlementFeatures.ts';

/** A city of the front: its sector's settlements with their reports, and its front that day. */
export function sectorLayer(
	inputs: LayerInputs,
	sector: Extract<StoryLayer, 'pokrovsk' | 'toretsk'>,
	title: string
): LayerFile {
	const { settlements, reports, places, events } = inputs.tables;
	return layerFile(
		storyMetadata(inputs, sector, {
			title,
			...computedBy(inputs),
			licence: CC_BY,
			attribution: attribution(STATUS_ATTRIBUTION, POINTS_ATTRIBUTION)
		}),
		[
			...sectorFront(inputs.day.frontLine, sector),
			...settlementFeatures(
				settlements.filter((settlement) => settlement.sector === sector),
				reports
			),
			...siteFeature(places, events, sector)
		]
	);
}
