import { storyLayerIds } from '../domain/dataset/layerIds.ts';
import type { LayerCollection, MapModel } from '../domain/view/mapModel.ts';
import { isOnDay } from './storyFeatures.ts';

type Given = LayerCollection['features'][number];

/** Areas and lines that others drew, as far as a map of the day shows them. */
export function shownGiven(
	model: Pick<MapModel, 'dataset' | 'day' | 'storyLayers' | 'visibleLayers'>
): Given[] {
	const isShown = isOnDay(model.day);
	return storyLayerIds(model.dataset)
		.filter((layer) => model.visibleLayers.has(layer))
		.flatMap((layer) => model.storyLayers[layer]?.features ?? [])
		.filter((feature) => feature.properties.kind === 'given' && isShown(feature));
}

/** Who is to be named beside a map of the day. */
export function givenSources(model: Parameters<typeof shownGiven>[0]): string[] {
	return [...new Set(shownGiven(model).map(({ properties }) => String(properties.source)))];
}
