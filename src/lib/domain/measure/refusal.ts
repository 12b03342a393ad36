import { say } from '../../words/say.ts';
import { NOBODYS, type Said } from '../field/said.ts';
import type { Rules } from '../dataset/rules.ts';

/** What a compartment's figures rest on, on a day. */
export interface Heard {
	/** Share of unknown ground, 0 to 1. */
	unknownShare: number;
	/** Reports up to the day that are not our own inference. */
	reports: number;
	/** Why no line is drawn though somebody reports; null where one is, or nobody does. */
	undrawn: Undrawn | null;
}

/** Who alone is reported under a lens that leaves reports out: that says nothing of where the line is. */
export type Undrawn = 'one side' | 'contested settlements';

/**
 * Under a lens that leaves reports out, one side alone says nothing of where the line is, nor do
 * settlements that are nobody's: a field of nothing but those has no line at all.
 *
 * @param heard what is said of all settlements with a report
 */
export function undrawnOf(heard: ReadonlySet<Said>, leavesReportsOut: boolean): Undrawn | null {
	if (!leavesReportsOut || heard.size !== 1) return null;
	return heard.has(NOBODYS) ? 'contested settlements' : 'one side';
}

/** Why a figure is not given, in a sentence; null where it is. */
export function refusal(
	{ unknownShare, reports, undrawn }: Heard,
	{ refusal: limits }: Pick<Rules, 'refusal'>
): string | null {
	if (undrawn === 'one side') return say.measure.oneSide();
	if (undrawn !== null) return say.measure.contestedOnly();
	if (reports === 0) return say.measure.nobody();
	if (unknownShare > limits.unknownShare)
		return say.measure.unknown({
			share: percentAbove(unknownShare, limits.unknownShare),
			limit: Math.round(limits.unknownShare * 100)
		});
	if (reports < limits.reports)
		return say.measure.fewReports({ n: reports, limit: limits.reports });
	return null;
}

/** In whole per cent, rounded neither down onto the limit that is exceeded nor up to all ground. */
function percentAbove(share: number, limit: number): string {
	const nearest = Math.round(share * 100);
	if (nearest <= limit * 100) return String(Math.ceil(share * 100));
	return String(nearest === 100 && share < 1 ? Math.floor(share * 100) : nearest);
}
