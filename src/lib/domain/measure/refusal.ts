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
export type Undrawn = 'one-side' | 'contested-settlements';

/**
 * Under a lens that leaves reports out, one side alone says nothing of where the line is, nor do
 * settlements that are nobody's: a field of nothing but those has no line at all.
 *
 * @param heard what is said of all settlements with a report
 */
export function undrawnOf(heard: ReadonlySet<Said>, leavesReportsOut: boolean): Undrawn | null {
	if (!leavesReportsOut || heard.size !== 1) return null;
	return heard.has(NOBODYS) ? 'contested-settlements' : 'one-side';
}

/** Why a figure is not given. */
export type Refusal =
	| { why: Undrawn | 'nobody' | 'nothing-given' }
	/** In whole per cent of the ground between the settlements. */
	| { why: 'unknown-ground'; perCent: number; most: number }
	/** Reports that are not inferred. */
	| { why: 'few-reports'; reports: number; least: number };

/** Why a figure is not given; null where it is. */
export function refusal(
	{ unknownShare, reports, undrawn }: Heard,
	{ refusal: limits }: Pick<Rules, 'refusal'>
): Refusal | null {
	if (undrawn !== null) return { why: undrawn };
	if (reports === 0) return { why: 'nobody' };
	if (unknownShare > limits.unknownShare)
		return {
			why: 'unknown-ground',
			perCent: percentAbove(unknownShare, limits.unknownShare),
			most: Math.round(limits.unknownShare * 100)
		};
	if (reports < limits.reports) return { why: 'few-reports', reports, least: limits.reports };
	return null;
}

/** In English, as files and the command line say it. */
export function refusalText(refusal: Refusal): string {
	switch (refusal.why) {
		case 'one-side':
			return 'No figure: under this lens only one side is reported there.';
		case 'contested-settlements':
			return 'No figure: under this lens only contested settlements are reported there.';
		case 'nobody':
			return 'No figure: nobody reports from there under this lens.';
		case 'nothing-given':
			return 'No figure: nothing of it is given for this day.';
		case 'unknown-ground':
			return `No figure: ${String(refusal.perCent)} per cent of the ground between the settlements is unknown. Above ${String(refusal.most)} none is given.`;
		case 'few-reports': {
			const { reports, least } = refusal;
			return `No figure: it would rest on ${String(reports)} ${reports === 1 ? 'report that is' : 'reports that are'} not inferred, fewer than ${String(least)}.`;
		}
	}
}

/** In whole per cent, rounded neither down onto the limit that is exceeded nor up to all ground. */
function percentAbove(share: number, limit: number): number {
	const nearest = Math.round(share * 100);
	if (nearest <= limit * 100) return Math.ceil(share * 100);
	return nearest === 100 && share < 1 ? Math.floor(share * 100) : nearest;
}
