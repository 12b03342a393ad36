import type { Controller, Report } from '../model/report.ts';
import type { Day } from '../time/day.ts';
import type { Lens, SettlementStatus } from './types.ts';
import { isKnownOn } from './lens.ts';

/** A report with its place in the table, so that a status can name what it rests on. */
export interface IndexedReport {
	index: number;
	report: Report;
}

/**
 * Who holds a settlement on a day: what its latest reports say. Where the reports of that latest
 * day disagree it is contested, so no report wins by its place in a file.
 *
 * @param reports all reports of one settlement that count under the lens, in any order
 */
export function settlementStatus(
	settlementId: string,
	reports: readonly IndexedReport[],
	day: Day,
	lens: Lens
): SettlementStatus {
	const known = reports.filter(({ report }) => isKnownOn(report, day, lens));
	const days = [...new Set(known.map(({ report }) => report.eventDate))].sort();
	let controller: Controller | null = null;
	let since: Day | null = null;
	for (const eventDay of days) {
		const next = agreed(known.filter(({ report }) => report.eventDate === eventDay));
		if (next !== controller) since = eventDay;
		controller = next;
	}
	const latest = days.at(-1);
	return {
		settlementId,
		controller,
		since,
		reportIndices: known
			.filter(({ report }) => report.eventDate === latest)
			.map(({ index }) => index)
			.sort((a, b) => a - b)
	};
}

function agreed(reports: readonly IndexedReport[]): Controller {
	const controllers = new Set(reports.map(({ report }) => report.controller));
	const [only] = controllers;
	return controllers.size === 1 && only ? only : 'contested';
}
