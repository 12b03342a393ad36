import type { Feature, Geometry } from 'geojson';
import type { ControlProperties, FrontProperties } from '../control/types.ts';
import { computedCredits } from './creditsOf.ts';
import { heardDay, heardOn } from './heardOn.ts';
import {
	layerFeature,
	layerFile,
	type LayerFeature,
	type LayerFile,
	type LayerMetadata
} from './layerFile.ts';
import { computedBy, type LayerInputs } from './layerInputs.ts';

/** Who holds which area on the day. */
export function controlLayer(inputs: LayerInputs): LayerFile {
	return layerFile(
		computedMetadata(inputs, 'control', 'Control of the ground'),
		inputs.day.control.features.map(asLayerFeature)
	);
}

/** The front on the day, by sector. */
export function frontlineLayer(inputs: LayerInputs): LayerFile {
	return layerFile(
		computedMetadata(inputs, 'frontline', 'Front line'),
		inputs.day.frontLine.features.map(asLayerFeature)
	);
}

function computedMetadata(inputs: LayerInputs, id: string, title: string): LayerMetadata {
	return {
		id,
		title,
		...computedCredits(inputs.dataset.credits),
		...computedBy(inputs),
		...heardOn([heardDay(inputs.day)])
	};
}

function asLayerFeature({
	geometry,
	properties
}: Feature<Geometry, ControlProperties | FrontProperties>): LayerFeature {
	return layerFeature(properties.id, geometry, { ...properties });
}
