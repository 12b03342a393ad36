import type { Dataset } from './dataset.ts';
import type { StoryLayerId } from './layerSpec.ts';

/** What every map has besides the layers of its dataset. */
export const DRAWN_LAYERS: readonly string[] = ['control', 'front', 'events'];

/** What the legend can switch: a layer of the dataset, or one that every map has. */
export type LayerId = string;

/** The layers of the dataset, in its order. */
export function storyLayerIds({ layers }: Pick<Dataset, 'layers'>): StoryLayerId[] {
	return layers.map(({ id }) => id);
}

/** Everything the legend can switch. */
export function layerIds(dataset: Pick<Dataset, 'layers'>): LayerId[] {
	return [...storyLayerIds(dataset), ...DRAWN_LAYERS];
}
