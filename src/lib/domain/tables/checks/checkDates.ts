import { overlapsPeriod, type Period } from '../../dataset/dataset.ts';
import type { Claim } from '../../model/claim.ts';
import type { Problem } from '../../model/problem.ts';
import type { Report } from '../../model/report.ts';
import type { UnplacedReport } from '../../model/unplaced.ts';
import { parseInterval } from '../../time/interval.ts';
import type { Table } from '../readTable.ts';
import type { EventRow } from '../eventSpecs.ts';

/** Nothing is reported before it begins, and a month is written as a month. */
export function checkEventDates(
	table: Table<EventRow> | Table<Report> | Table<UnplacedReport>
): Problem[] {
	const rows: { line: number; fields: Partial<EventRow | Report | UnplacedReport> }[] = table.rows;
	return rows.flatMap(({ line, fields }): Problem[] => {
		const { eventDate, eventDatePrecision, reportedDate } = fields;
		const interval = eventDate === undefined ? null : parseInterval(eventDate);
		if (eventDate === undefined || interval === null) return [];
		const problems: Problem[] = [];
		if (reportedDate !== undefined && reportedDate < interval.startDate)
			problems.push({
				file: table.file,
				line,
				column: 'reported_date',
				message: `It was reported on ${reportedDate}, before it happened on ${eventDate}.`,
				hint: 'Correct one of the two dates.'
			});
		const isMonth = eventDate.length === 'YYYY-MM'.length;
		if (isMonth && eventDatePrecision !== undefined && eventDatePrecision !== 'month')
			problems.push({
				file: table.file,
				line,
				column: 'event_date_precision',
				message: `${eventDate} is a month, but its precision says ${eventDatePrecision}.`,
				hint: 'Write month, or give the day.'
			});
		return problems;
	});
}

/**
 * An event lies in the map's period. An earlier one may be told of where the story recalls it (a
 * `precedent`), or where it was reported before the period too: its date is then no slip of a year.
 */
export function checkEventPeriod(table: Table<EventRow>, period: Period): Problem[] {
	return table.rows.flatMap(({ line, fields }): Problem[] => {
		const { eventDate, reportedDate, kind } = fields;
		const interval = eventDate === undefined ? null : parseInterval(eventDate);
		if (eventDate === undefined || interval === null || overlapsPeriod(period, interval)) return [];
		const isEarlier = interval.endDate <= period.first;
		if (isEarlier && (kind === 'precedent' || (reportedDate ?? '') < period.first)) return [];
		return [
			{
				file: table.file,
				line,
				column: 'event_date',
				message: `The event is of ${eventDate}; the map covers ${period.first} to ${period.last}.`,
				hint: isEarlier
					? 'Correct the date; an earlier event that is recalled has the kind precedent.'
					: 'Correct the date, or lengthen salient.period in datapackage.json: no day of the map shows it now.'
			}
		];
	});
}

/** A claim that the map is to test must be about a day or month the map covers. */
export function checkClaimDates(table: Table<Claim>, period: Period): Problem[] {
	return table.rows.flatMap(({ line, fields: { asOfDate, checkableOnMap } }): Problem[] => {
		const interval = asOfDate === undefined ? null : parseInterval(asOfDate);
		if (interval === null || asOfDate === undefined) return [];
		if (checkableOnMap === undefined || checkableOnMap === 'no') return [];
		if (overlapsPeriod(period, interval)) return [];
		return [
			{
				file: table.file,
				line,
				column: 'as_of_date',
				message: `The claim is of ${asOfDate}; the map covers ${period.first} to ${period.last}.`,
				hint: 'Correct the date, or write no in checkable_on_map and say why.'
			}
		];
	});
}
