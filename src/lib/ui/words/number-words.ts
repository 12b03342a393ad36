/** What the page says about its numbers: lenses, verdicts, shares, comparisons. */
import type { ShareBase } from '$lib/domain/claims/shareBases.ts';
import type { Crossing } from '$lib/domain/claims/ladderCrossings.ts';
import type { Band, Verdict } from '$lib/domain/claims/verdict.ts';
import type { FrontCounting } from '$lib/domain/front/frontCounting.ts';
import { isSameLens } from '$lib/domain/reports/lens.ts';
import type { KnownBy, Lens, Measured } from '$lib/domain/control/types.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { FrontSpec } from '$lib/domain/dataset/measureSpec.ts';
import { inWords } from '$lib/domain/dataset/words.ts';
import type { Claim } from '$lib/domain/model/claim.ts';
import { formatShortDay, parseDay } from '$lib/domain/time/day.ts';
import { formatMonth, formatWhole } from './format.ts';

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

/** What a reader is told; the closed list itself stays in the data. */
const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
	'within the band': 'agrees with the reports',
	above: 'more than the reports allow',
	below: 'less than the reports allow',
	'depends on the denominator': 'depends on what it is a share of',
	'cannot be tested on a map': 'cannot be tested on a map'
};

/** @param resolutionKm of a length that depends on it */
export function verdictWords(verdict: Verdict, resolutionKm: number | null = null): string {
	const at = resolutionKm === null ? '' : ` at ${resolutionKm} km resolution`;
	return `${VERDICT_WORDS[verdict]}${at}`;
}

/** What a verdict means, where its words do not say it; empty else. */
export function verdictNote(verdict: Verdict): string {
	switch (verdict) {
		case 'depends on the denominator':
			return 'Of one total the share would fit, of another it would not; who says it did not say which.';
		case 'cannot be tested on a map':
			return 'The map can neither confirm nor refute it.';
		default:
			return '';
	}
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

/** Where a published length lies on our ladder. */
export function crossingWords(
	{ lineKm, bandKm }: Crossing,
	rungs: readonly Measured[],
	km: number
): string {
	if (rungs.length === 0) return `${NOT_GIVEN}.`;
	if (lineKm !== null) return `our line is that long at ${plainNumber(lineKm)} km resolution.`;
	if (bandKm !== null)
		return `within our band up to ${plainNumber(bandKm)} km resolution, where our own line is not that long.`;
	return rungs.every(({ high }) => km > high)
		? 'longer than our band at any resolution.'
		: 'shorter than our band at any resolution.';
}

export function unitWords(unit: string): string {
	return unit === 'km2' ? 'km²' : unit;
}

/**
 * A measured band in whole numbers: "1,035 (918 to 1,152)". In tenths where whole numbers would put
 * what was said on another side of it than it is.
 */
export function bandWords(band: Band, said: number): string {
	const whole = { low: Math.round(band.low), high: Math.round(band.high) };
	const sideOf = ({ low, high }: Pick<Band, 'low' | 'high'>) =>
		said > high ? 1 : said < low ? -1 : 0;
	const words = sideOf(whole) === sideOf(band) ? formatWhole : plainNumber;
	return `${words(band.value)} (${words(band.low)} to ${words(band.high)})`;
}

/** The unit of a claim's own measurement: our tables name some settlements only. */
export function claimUnit({ unit }: Pick<Claim, 'unit'>): string {
	return unit === 'settlements' ? 'settlements named in our tables' : unitWords(unit);
}

/** "1,100 km²", "86 per cent". */
export function quantityWords(value: number, unit: string): string {
	return `${plainNumber(value)} ${unitWords(unit)}`;
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
export function plainNumber(value: number): string {
	return NUMBER.format(value);
}

/** The day or the month of which a claim speaks. */
export function claimDate({ asOfDate }: Pick<Claim, 'asOfDate'>): string {
	const day = parseDay(asOfDate);
	return day ? formatShortDay(day) : formatMonth(`${asOfDate}-01`);
}

/** "our own peak, 1,121 km²". */
export function baseWords({ label, km2 }: ShareBase): string {
	return `${label}, ${formatWhole(km2)} km²`;
}
