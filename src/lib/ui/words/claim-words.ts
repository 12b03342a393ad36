/** What the page says about published numbers: who says what, what is measured, the verdict. */
import type { ShareBase } from '$lib/domain/claims/shareBases.ts';
import type { Crossing } from '$lib/domain/claims/ladderCrossings.ts';
import type { Band, Verdict } from '$lib/domain/claims/verdict.ts';
import type { Measured } from '$lib/domain/control/types.ts';
import type { Claim } from '$lib/domain/model/claim.ts';
import { formatShortDay, parseDay } from '$lib/domain/time/day.ts';
import { formatMonth, formatWhole } from './format.ts';
import { NOT_GIVEN, plainNumber } from './number-words.ts';

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
export function claimBandWords(band: Band, said: number): string {
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

const SAID = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** "1,100 km²", "63.38 per cent": as it was said. */
export function quantityWords(value: number, unit: string): string {
	return `${SAID.format(value)} ${unitWords(unit)}`;
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
