import type { Dataset } from '../dataset/dataset.ts';
import { controlLayer, frontlineLayer } from './controlLayers.ts';
import { eventsLayer } from './eventsLayer.ts';
import type { LayerFile } from './layerFile.ts';
import type { LayerInputs } from './layerInputs.ts';
import { placesLayer } from './placesLayer.ts';
import { storyLayer } from './storyLayer.ts';

/** The layers that every dataset has. */
const OF_ALL = {
	control: controlLayer,
	frontline: frontlineLayer,
	events: eventsLayer,
	places: placesLayer
} as const;

/** Names of a dataset's layer files, without `.geojson`. */
export function layerNames({ layers }: Pick<Dataset, 'layers'>): string[] {
	return [...layers.map(({ id }) => id), ...Object.keys(OF_ALL)];
}

/** Every layer, in the order of `layerNames`. Pure and deterministic. */
export function buildLayers(inputs: LayerInputs): LayerFile[] {
	return [
		...inputs.dataset.layers.map((spec) => storyLayer(spec, inputs)),
		...Object.values(OF_ALL).map((build) => build(inputs))
	];
}
