import type { Band } from '../measure/band.ts';
export type { Band } from '../measure/band.ts';
import type { Relation } from '../model/claimCheck.ts';

/** Everything a check can say. */
export const VERDICTS = [
	'within the band',
	'above',
	'below',
	'depends on the denominator',
	'cannot be tested on a map'
] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Where a claimed number lies against the measured band. "More than" holds as long as the band
 * reaches that far, "less than" likewise.
 */
export function verdictOf(said: number, { low, high }: Band, relation: Relation): Verdict {
	if (said > high && relation !== 'at-most') return 'above';
	if (said < low && relation !== 'at-least') return 'below';
	return 'within the band';
}
