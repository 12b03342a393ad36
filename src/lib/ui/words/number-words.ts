/** What the page says about its numbers: lenses, lengths, shares, comparisons. */
import type { FrontCounting } from '$lib/domain/front/frontCounting.ts';
import { isSameLens } from '$lib/domain/reports/lens.ts';
import type { KnownBy, Lens } from '$lib/domain/control/types.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { FrontSpec } from '$lib/domain/dataset/measureSpec.ts';
import { inWords } from '$lib/domain/dataset/words.ts';
import { formatWhole } from './format.ts';

export const KNOWN_NAMES: Readonly<Record<KnownBy, string>> = {
	happened: 'By the day it happened',
	reported: 'By the day it was reported'
};

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

type Lenses = Pick<Dataset, 'lenses'>;

/** "Only independent sources". */
export function sourcesName({ lenses }: Lenses, { sources }: Pick<Lens, 'sources'>): string {
	const spec = lenses.find(({ id }) => id === sources);
	return spec ? inWords(spec.names) : sources;
}

/** "Only independent sources, by the day it was reported". */
export function lensName(dataset: Lenses, lens: Lens): string {
	return `${sourcesName(dataset, lens)}, ${KNOWN_NAMES[lens.known].toLowerCase()}`;
}

/** Where a figure is refused, or nobody reports, and the sentence that says which is not at hand. */
export const NOT_GIVEN = 'too little is reported under this lens for a figure';

/** Of the ground between the places of the tables: "Unknown ground: 12 %". */
export function unknownShareWords(share: number): string {
	return `Unknown ground: ${shareWords(share)}`;
}

/** "under 1 %", "12 %"; only all of it is "100 %". */
export function shareWords(share: number): string {
	if (share > 0 && share < 0.01) return 'under\u00a01\u00a0%';
	return `${formatWhole(share === 1 ? 100 : Math.min(99, Math.round(100 * share)))}\u00a0%`;
}

/** What of the shown series of days is not yet that of the chosen lens. Empty where all is. */
export function seriesWords(
	dataset: Lenses,
	{ lens, missing }: { lens: Lens; missing: number },
	wanted: Lens
): string {
	if (!isSameLens(lens, wanted))
		return `Still shown: ${lensName(dataset, lens)}. The chosen lens is being computed.`;
	if (missing === 0) return '';
	const days = missing === 1 ? '1 day is' : `${formatWhole(missing)} days are`;
	return `${days} still being computed under this lens and left out.`;
}

/** "the land front, the lower river and the quiet border". */
export function countedWords({ words, counts }: FrontSpec, counting: FrontCounting): string {
	return LIST.format([
		inWords(words.land ?? words.label),
		...counts
			.filter(({ id }) => counting.includes(id))
			.map(({ listed, names }) => inWords(listed ?? names))
	]);
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
export function plainNumber(value: number): string {
	return NUMBER.format(value);
}
