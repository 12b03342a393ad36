/** What a picture is drawn from, in the words of a language. */
import { join } from 'node:path';
import { readTextFile } from '../../src/lib/build/readTextFile.ts';
import type { Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import type { LayerFile } from '../../src/lib/domain/layers/layerFile.ts';
import { translateLayer } from '../../src/lib/domain/translation/translateLayer.ts';
import { translateWords } from '../../src/lib/domain/translation/translateWords.ts';
import type { Translation } from '../../src/lib/domain/translation/translation.ts';
import type { LayerCollection } from '../../src/lib/domain/view/mapModel.ts';
import { drawnFeatures } from '../../src/lib/map/drawnFeatures.ts';
import { translateNames } from '../../src/lib/map/translateNames.ts';
import type { Language } from '../../src/lib/words/language.ts';
import { PROJECT_FOLDER } from '../inputs.ts';
import type { DrawableFacts } from './drawableFacts.ts';

type Drawn = Pick<DrawableFacts, 'basemap' | 'events' | 'places' | 'storyLayers'>;

/**
 * A dataset and its facts with the names and words of a language.
 * @param words null: as they are written
 */
export function spoken(
	dataset: Dataset,
	{ basemap, events, places, storyLayers }: Drawn,
	words: Translation | null,
	language: Language
): Drawn & { dataset: Dataset } {
	const said = (layer: LayerCollection) => drawnFeatures(inWordsOf(layer, words));
	return {
		dataset: words ? translateWords(dataset, words) : dataset,
		basemap: translateNames(basemap, words && { language, names: namesIn(language) }),
		events: said(events),
		places: said(places),
		storyLayers: Object.fromEntries(
			Object.entries(storyLayers).flatMap(([name, layer]) => (layer ? [[name, said(layer)]] : []))
		)
	};
}

function inWordsOf(layer: LayerCollection, words: Translation | null): LayerCollection {
	// What was built is a file of a layer, which says more of itself than a collection has to.
	return words ? (translateLayer(layer as LayerFile, words) as LayerCollection) : layer;
}

function namesIn(language: Language): Record<string, string> {
	const text = readTextFile(join(PROJECT_FOLDER, 'data/basemap/names', `${language}.json`));
	return text === null ? {} : (JSON.parse(text) as Record<string, string>);
}
