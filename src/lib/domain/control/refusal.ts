import type { Rules } from './rules.ts';

/** What a compartment's figures rest on, on a day. */
export interface Heard {
	/** Share of unknown ground, 0 to 1. */
	unknownShare: number;
	/** Reports up to the day that are not our own inference. */
	reports: number;
}

/** Why a figure is not given, in a sentence; null where it is. */
export function refusal(
	{ unknownShare, reports }: Heard,
	{ refusal: limits }: Pick<Rules, 'refusal'>
): string | null {
	if (reports === 0) return 'No figure: nobody reports from there.';
	if (unknownShare > limits.unknownShare)
		return `No figure: ${percent(unknownShare)} per cent of the ground between the settlements is unknown. Above ${percent(limits.unknownShare)} none is given.`;
	if (reports < limits.reports)
		return `No figure: it would rest on ${String(reports)} ${reports === 1 ? 'report' : 'reports'} that ${reports === 1 ? 'is' : 'are'} not inferred, fewer than ${String(limits.reports)}.`;
	return null;
}

function percent(share: number): string {
	return String(Math.round(share * 100));
}
