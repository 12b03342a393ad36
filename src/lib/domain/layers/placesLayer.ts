import { languagesOf } from '../tables/languagesOf.ts';
import { creditsOf } from './creditsOf.ts';
import { layerFile, type LayerFile } from './layerFile.ts';
import type { LayerInputs } from './layerInputs.ts';
import { placeFeature } from './placeFeatures.ts';

/** Every place the story or its background names. */
export function placesLayer({ tables: { places }, dataset }: LayerInputs): LayerFile {
	const languages = languagesOf(places, dataset.languages);
	const sources = places.map(({ coordSource }) => coordSource);
	return layerFile(
		{ id: 'places', title: 'Places', ...creditsOf(dataset.credits, ['words', 'points'], sources) },
		places.map((place) => placeFeature(place, languages))
	);
}
