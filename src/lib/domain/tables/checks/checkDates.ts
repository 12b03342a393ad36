import type { Claim } from '../../model/claim.ts';
import type { RouteLeg } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { Report } from '../../model/report.ts';
import { parseInterval } from '../../time/interval.ts';
import {
	isInPeriod,
	overlapsPeriod,
	PERIOD_FIRST_DAY,
	PERIOD_LAST_DAY
} from '../../time/period.ts';
import type { Table } from '../readTable.ts';
import type { EventRow } from '../specs.ts';

/** Nothing is reported before it begins, and a month is written as a month. */
export function checkEventDates(table: Table<EventRow> | Table<Report>): Problem[] {
	const rows: { line: number; fields: Partial<EventRow | Report> }[] = table.rows;
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

/** A claim that the map is to test must be about a day or month the map covers. */
export function checkClaimDates(table: Table<Claim>): Problem[] {
	return table.rows.flatMap(({ line, fields: { asOfDate, checkableOnMap } }): Problem[] => {
		const interval = asOfDate === undefined ? null : parseInterval(asOfDate);
		if (interval === null || asOfDate === undefined) return [];
		if (checkableOnMap === undefined || checkableOnMap === 'no') return [];
		if (overlapsPeriod(interval)) return [];
		return [
			{
				file: table.file,
				line,
				column: 'as_of_date',
				message: `The claim is of ${asOfDate}; the map covers ${PERIOD_FIRST_DAY} to ${PERIOD_LAST_DAY}.`,
				hint: 'Correct the date, or write no in checkable_on_map and say why.'
			}
		];
	});
}

/** A dated leg begins within the period and ends after it begins. */
export function checkRouteDates(table: Table<RouteLeg>): Problem[] {
	return table.rows.flatMap(({ line, fields: { startDate, endDate } }): Problem[] => {
		if (startDate === undefined || endDate === undefined) return [];
		const at = { file: table.file, line };
		if (startDate === null)
			return endDate === null
				? []
				: [
						{
							...at,
							column: 'start_date',
							message: 'The row has an end_date but no start_date.',
							hint: 'Give the first day on which it holds.'
						}
					];
		const problems: Problem[] = [];
		if (!isInPeriod(startDate))
			problems.push({
				...at,
				column: 'start_date',
				message: `${startDate} is outside the map's period, ${PERIOD_FIRST_DAY} to ${PERIOD_LAST_DAY}.`,
				hint: 'Correct the date, or leave it out.'
			});
		if (endDate !== null && endDate <= startDate)
			problems.push({
				...at,
				column: 'end_date',
				message: `end_date ${endDate} is not after start_date ${startDate}.`,
				hint: 'end_date is the first day on which the row no longer holds.'
			});
		return problems;
	});
}
