import { isInPeriod, type Period } from '../../dataset/dataset.ts';
import type { RouteLeg } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { Table } from '../readTable.ts';

type Fault = Pick<Problem, 'column' | 'message' | 'hint'>;

/** A flow is dated, a leg is not; dates lie in the period and follow each other. */
export function checkRoute(table: Table<RouteLeg>, period: Period): Problem[] {
	return table.rows.flatMap(({ line, fields }) =>
		[checkFlow(fields), checkStart(fields, period), checkEnd(fields)]
			.filter((fault) => fault !== null)
			.map((fault) => ({ file: table.file, line, ...fault }))
	);
}

function checkFlow({ flow, startDate }: Partial<RouteLeg>): Fault | null {
	if (flow === undefined || startDate === undefined) return null;
	if ((flow === null) === (startDate === null)) return null;
	return {
		column: flow === null ? 'flow' : 'start_date',
		message: 'Only one of flow and start_date is given.',
		hint: 'A row that says how things stood needs both; a leg needs neither.'
	};
}

function checkStart({ startDate }: Partial<RouteLeg>, period: Period): Fault | null {
	if (startDate === undefined || startDate === null || isInPeriod(period, startDate)) return null;
	return {
		column: 'start_date',
		message: `${startDate} is outside the map's period, ${period.first} to ${period.last}.`,
		hint: 'Correct the date.'
	};
}

function checkEnd({ startDate, endDate }: Partial<RouteLeg>): Fault | null {
	if (startDate === undefined || endDate === undefined || endDate === null) return null;
	if (startDate !== null && endDate > startDate) return null;
	return {
		column: 'end_date',
		message:
			startDate === null
				? 'The row has an end_date but no start_date.'
				: `end_date ${endDate} is not after start_date ${startDate}.`,
		hint: 'end_date is the first day on which the row no longer holds.'
	};
}
