import type { Rules } from './rules.ts';

/** What a compartment's figures rest on, on a day. */
export interface Heard {
	/** Share of unknown ground, 0 to 1. */
	unknownShare: number;
	/** Settlements with a status that is not our own inference. */
	reportedSettlements: number;
}

/** Why a figure is not given, in a sentence; null where it is. */
export function refusal(
	{ unknownShare, reportedSettlements }: Heard,
	{ refusal: limits }: Pick<Rules, 'refusal'>
): string | null {
	if (unknownShare > limits.unknownShare)
		return `No figure: ${percent(unknownShare)} per cent of the ground between the settlements is unknown, more than ${percent(limits.unknownShare)}.`;
	if (reportedSettlements < limits.reportedSettlements)
		return `No figure: ${String(reportedSettlements)} ${reportedSettlements === 1 ? 'settlement has a report' : 'settlements have a report'} that is not inferred, fewer than ${String(limits.reportedSettlements)}.`;
	return null;
}

function percent(share: number): string {
	return String(Math.round(share * 100));
}
