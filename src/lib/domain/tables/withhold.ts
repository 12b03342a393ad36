import type { Dataset } from '../dataset/dataset.ts';
import { parseInterval } from '../time/interval.ts';
import { addDays, type Day } from '../time/day.ts';
import type { AtlasTables } from './atlasTables.ts';

/**
 * The tables without what is younger than the rules let out, by the day it happened and by the day
 * it became public: for a war that is fought now. Everything where the rules hold nothing back.
 */
export function withhold(
	tables: AtlasTables,
	{ period, rules }: Pick<Dataset, 'period' | 'rules'>
): AtlasTables {
	if (rules.delayDays === 0) return tables;
	const { last } = period;
	const isOut = ({ eventDate, reportedDate }: { eventDate: string; reportedDate: Day }) =>
		reportedDate <= last && isOver(eventDate, last);
	const claims = tables.claims.filter(({ asOfDate }) => isOver(asOfDate, last));
	const claimIds = new Set(claims.map(({ id }) => id));
	return {
		...tables,
		reports: tables.reports.filter(isOut),
		unplaced: tables.unplaced.filter(isOut),
		events: tables.events.filter(isOut),
		claims,
		claimChecks: tables.claimChecks.filter(({ claimId }) => claimIds.has(claimId)),
		route: tables.route
			.filter(({ startDate }) => startDate === null || startDate <= last)
			.map((leg) => withoutLaterEnd(leg, last)),
		given: tables.given
			.filter(({ startDate }) => startDate <= last)
			.map((feature) => withoutLaterEnd(feature, last))
	};
}

/** What ends behind what is shown is not known to end. */
function withoutLaterEnd<Row extends { endDate: Day | null }>(row: Row, last: Day): Row {
	return isLater(row.endDate, last) ? { ...row, endDate: null } : row;
}

/** Whether the day or the whole month lies in what is shown. */
function isOver(date: string, last: Day): boolean {
	const interval = parseInterval(date);
	return interval !== null && !isLater(interval.endDate, last);
}

/** Whether the first day after something lies behind the first day that is not shown. */
function isLater(endDate: Day | null, last: Day): boolean {
	return endDate !== null && addDays(endDate, -1) > last;
}
