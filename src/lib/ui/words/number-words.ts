/** What the page says about its numbers: lenses, verdicts, shares, comparisons. */
import type { ShareBase } from '$lib/domain/claims/shareBases.ts';
import type { Crossing } from '$lib/domain/claims/ladderCrossings.ts';
import type { Verdict } from '$lib/domain/claims/verdict.ts';
import type { FrontCounting } from '$lib/domain/front/frontCounting.ts';
import { isSameLens } from '$lib/domain/reports/lens.ts';
import type { KnownBy, Lens, Measured, SourceLens } from '$lib/domain/control/types.ts';
import type { Claim } from '$lib/domain/model/claim.ts';
import { formatShortDay, parseDay } from '$lib/domain/time/day.ts';
import { formatMonth, formatWhole } from './format.ts';

export const LENS_NAMES: Readonly<Record<SourceLens, string>> = {
	all: 'All sources, unconfirmed claims left out',
	ukrainian: 'Only Ukrainian sources',
	russian: 'Only Russian sources',
	independent: 'Only independent sources',
	'without-maps': 'All but the two mapping projects'
};

export const KNOWN_NAMES: Readonly<Record<KnownBy, string>> = {
	happened: 'By the day it happened',
	reported: 'By the day it was reported'
};

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "Only Russian sources, by the day it was reported". */
export function lensName({ sources, known }: Lens): string {
	return `${LENS_NAMES[sources]}, ${KNOWN_NAMES[known].toLowerCase()}`;
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
	{ lens, missing }: { lens: Lens; missing: number },
	wanted: Lens
): string {
	if (!isSameLens(lens, wanted))
		return `Still shown: ${lensName(lens)}. The chosen lens is being computed.`;
	if (missing === 0) return '';
	const days = missing === 1 ? '1 day is' : `${formatWhole(missing)} days are`;
	return `${days} still being computed under this lens and left out.`;
}

const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
	'within the band': 'The figure lies within what the reports leave open',
	above: 'The figure is greater than the reports allow',
	below: 'The figure is smaller than the reports allow',
	'depends on the denominator':
		'Of one total the share would fit, of another it would not; who says it did not say which',
	'cannot be tested on a map': 'The map can neither confirm nor refute it'
};

/** @param resolutionKm of a length that depends on it */
export function verdictMeaning(verdict: Verdict, resolutionKm: number | null): string {
	const at = resolutionKm === null ? '' : ` at ${resolutionKm} km resolution`;
	return `${VERDICT_MEANINGS[verdict]}${at}.`;
}

/** "the land front in Ukraine, the lower Dnipro and the quiet border with Russia". */
export function countedWords({ dnipro, kursk, quietBorder }: FrontCounting): string {
	return LIST.format([
		'the land front in Ukraine',
		...(dnipro ? ['the lower Dnipro'] : []),
		...(kursk ? ['the front inside Russia'] : []),
		...(quietBorder ? ['the quiet border with Russia'] : [])
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
