import { planesAround } from '../geometry/plane.ts';
import { creditsOf } from './creditsOf.ts';
import { givenCredit, givenFeatures, givenTerms } from './givenFeatures.ts';
import { layerFile, type LayerFile } from './layerFile.ts';
import type { LayerInputs } from './layerInputs.ts';

/** All areas and lines that a dataset has from others, of whatever days. */
export function givenLayer({
	tables: { given, sources },
	dataset
}: {
	tables: Pick<LayerInputs['tables'], 'given' | 'sources'>;
	dataset: Pick<LayerInputs['dataset'], 'credits' | 'theatre'>;
}): LayerFile {
	const credits = creditsOf(dataset.credits, ['words'], [], givenCredit(given));
	return layerFile(
		{
			id: 'given',
			title: 'Areas and lines as given',
			...credits,
			terms: [...credits.terms, ...givenTerms(given, sources)]
		},
		givenFeatures(given, planesAround(dataset.theatre.centre))
	);
}
