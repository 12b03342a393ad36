/** What the page says about published numbers: who says what, what is measured, the verdict. */
import { say } from '$lib/words/say.ts';
import type { ShareBase } from '$lib/domain/claims/shareBases.ts';
import type { Crossing } from '$lib/domain/claims/ladderCrossings.ts';
import type { Band, Verdict } from '$lib/domain/claims/verdict.ts';
import type { Measured } from '$lib/domain/control/types.ts';
import type { Claim } from '$lib/domain/model/claim.ts';
import { baseName } from './base-words.ts';
import { formatDayOrMonth, formatNumber, formatWhole } from './format.ts';
import { notGiven, plainNumber } from './number-words.ts';

/** What a reader is told; the closed list itself stays in the data. */
function bareVerdict(verdict: Verdict): string {
	return {
		'within the band': say.claimWords.within,
		above: say.claimWords.above,
		below: say.claimWords.below,
		'depends on the denominator': say.claimWords.denominator,
		'cannot be tested on a map': say.claimWords.untestable
	}[verdict]();
}

/** @param resolutionKm of a length that depends on it */
export function verdictWords(verdict: Verdict, resolutionKm: number | null = null): string {
	const bare = bareVerdict(verdict);
	return resolutionKm === null ? bare : say.claimWords.at({ verdict: bare, km: resolutionKm });
}

/** What a verdict means, where its words do not say it; empty else. */
export function verdictNote(verdict: Verdict): string {
	switch (verdict) {
		case 'depends on the denominator':
			return say.claimWords.denominatorNote();
		case 'cannot be tested on a map':
			return say.claimWords.untestableNote();
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
	if (rungs.length === 0) return `${notGiven()}.`;
	if (lineKm !== null) return say.claimWords.lineThatLong({ km: plainNumber(lineKm) });
	if (bandKm !== null) return say.claimWords.bandThatLong({ km: plainNumber(bandKm) });
	return rungs.every(({ high }) => km > high) ? say.claimWords.longer() : say.claimWords.shorter();
}

export function unitWords(unit: string): string {
	if (unit === 'km2') return say.core.squareKm();
	return unit === 'km' ? say.core.km() : unit;
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
	return say.claimWords.band({
		value: words(band.value),
		low: words(band.low),
		high: words(band.high)
	});
}

/** The unit of a claim's own measurement: our tables name some settlements only. */
export function claimUnit({ unit, unitWords: own }: Pick<Claim, 'unit' | 'unitWords'>): string {
	return unit === 'settlements' ? say.claimWords.settlementsNamed() : (own ?? unitWords(unit));
}

/** "1,100 km²", "63.38 per cent": as it was said. */
export function quantityWords({
	value,
	unit,
	unitWords: own
}: Pick<Claim, 'value' | 'unit' | 'unitWords'>): string {
	return `${formatNumber(value, 3)} ${own ?? unitWords(unit)}`;
}

/** The day or the month of which a claim speaks. */
export function claimDate({ asOfDate }: Pick<Claim, 'asOfDate'>): string {
	return formatDayOrMonth(asOfDate);
}

/** "our own peak, 1,121 km²". */
export function baseWords(base: ShareBase): string {
	return say.claimWords.base({ label: baseName(base), km2: formatWhole(base.km2) });
}
