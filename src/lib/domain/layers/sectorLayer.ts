import type { StoryLayer } from '../model/story.ts';
import { layerFile, type LayerFile } from './layerFile.ts';
import { computedBy, storyMetadata, type LayerInputs } from './layerInputs.ts';
import { layerSettlements } from './layerSettlements.ts';
import { siteFeature } from './placeFeatures.ts';
import { sectorFront } from './sectorFront.ts';
import { settlementFeatures } from './settlementFeatures.ts';
import { settlementTerms } from './settlementTerms.ts';

/** A city of the front: its sector's settlements with their reports, and its front that day. */
export function sectorLayer(
	inputs: LayerInputs,
	sector: Extract<StoryLayer, 'pokrovsk' | 'toretsk'>,
	title: string
): LayerFile {
	const { settlements, reports, places, events } = inputs.tables;
	const shown = layerSettlements(sector, settlements);
	return layerFile(
		storyMetadata(inputs, sector, {
			title,
			...computedBy(inputs),
			...settlementTerms(shown)
		}),
		[
			...sectorFront(inputs.day.frontLine, sector),
			...settlementFeatures(shown, reports),
			...siteFeature(places, events, sector)
		]
	);
}
