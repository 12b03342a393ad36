import type { Credit, CreditPart, Credits } from '../dataset/credits.ts';
import type { LayerMetadata } from './layerFile.ts';

type LayerCredits = Pick<LayerMetadata, 'licence' | 'attribution' | 'terms'>;

/**
 * Licence, attribution and terms of a layer by what it is made of, in the order of its parts. The
 * licence is that of the words, or the last that a part brings with it: what holds something under
 * stricter terms is under them.
 * @param points `coord_source` of each point that is shown, whose credits stand after the points'
 * @param first a credit of the layer's own
 */
export function creditsOf(
	credits: Credits,
	parts: readonly CreditPart[],
	points: readonly string[] = [],
	first: string | null = null
): LayerCredits {
	const special = credits.pointsFrom.filter(({ coordSource }) =>
		points.some((source) => source.includes(coordSource))
	);
	const all = parts.flatMap((part): Credit[] =>
		part === 'points' ? [credits.points, ...special] : [credits[part]]
	);
	const said = all.flatMap(({ attribution }) => attribution ?? []);
	return {
		licence: all.findLast(({ licence }) => licence !== undefined)?.licence ?? credits.words.licence,
		// A layer without a name beside it is nobody's: the words' terms name somebody.
		attribution: [...(first === null ? [] : [first]), ...said].join('. ') || credits.words.terms,
		terms: all.flatMap(({ terms }) => terms ?? [])
	};
}

/** Of areas and front, whether built or taken away. */
export function computedCredits(credits: Credits): LayerCredits {
	return creditsOf(credits, ['areas', 'status', 'borders']);
}
