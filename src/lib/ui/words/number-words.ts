/** What the page says about its numbers: lenses, lengths, shares, comparisons. */
import { say } from '$lib/words/say.ts';
import type { FrontCounting } from '$lib/domain/front/frontCounting.ts';
import { isSameLens } from '$lib/domain/reports/lens.ts';
import type { KnownBy, Lens } from '$lib/domain/control/types.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { FrontSpec } from '$lib/domain/dataset/measureSpec.ts';
import { inWords } from '$lib/domain/dataset/words.ts';
import { formatNumber, formatWhole, listOf } from './format.ts';

export function knownName(known: KnownBy): string {
	return known === 'happened' ? say.core.byHappened() : say.core.byReported();
}

type Lenses = Pick<Dataset, 'lenses'>;

/** "Only independent sources". */
export function sourcesName({ lenses }: Lenses, { sources }: Pick<Lens, 'sources'>): string {
	const spec = lenses.find(({ id }) => id === sources);
	return spec ? inWords(spec.names) : sources;
}

/** "Only independent sources, by the day it was reported". */
export function lensName(dataset: Lenses, lens: Lens): string {
	const sources = sourcesName(dataset, lens);
	return lens.known === 'happened'
		? say.core.byHappenedAfter({ sources })
		: say.core.byReportedAfter({ sources });
}

/** Where a figure is refused, or nobody reports, and the sentence that says which is not at hand. */
export function notGiven(): string {
	return say.core.notGiven();
}

/** Of the ground between the places of the tables: "Unknown ground: 12 %". */
export function unknownShareWords(share: number): string {
	return say.core.unknownShare({ share: shareWords(share) });
}

/** "under 1 %", "12 %"; only all of it is "100 %". */
export function shareWords(share: number): string {
	if (share > 0 && share < 0.01) return say.core.underOne();
	return `${formatWhole(share === 1 ? 100 : Math.min(99, Math.round(100 * share)))}\u00a0%`;
}

/** What of the shown series of days is not yet that of the chosen lens. Empty where all is. */
export function seriesWords(
	dataset: Lenses,
	{ lens, missing }: { lens: Lens; missing: number },
	wanted: Lens
): string {
	if (!isSameLens(lens, wanted)) return say.core.stillShown({ lens: lensName(dataset, lens) });
	if (missing === 0) return '';
	return say.core.daysMissing({ n: missing, days: formatWhole(missing) });
}

/** "the land front, the lower river and the quiet border". */
export function countedWords({ words, counts }: FrontSpec, counting: FrontCounting): string {
	return listOf([
		inWords(words.land ?? words.label),
		...counts
			.filter(({ id }) => counting.includes(id))
			.map(({ listed, names }) => inWords(listed ?? names))
	]);
}

export function plainNumber(value: number): string {
	return formatNumber(value, 1);
}
