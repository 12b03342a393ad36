import { compartmentOf } from '../dataset/compartmentOf.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Controller } from '../dataset/party.ts';
import { planesAround } from '../geometry/plane.ts';
import type { Report } from '../model/report.ts';
import { ReportIndex } from '../reports/reportIndex.ts';
import type { ControlTables } from '../tables/compactTables.ts';
import { daysFromTo, type Day } from '../time/day.ts';
import { HoldingsOfDays } from './holdingsOfDays.ts';
import { DEFAULT_LENS } from './types.ts';

/** Days on end on which the same is known of a settlement. */
export interface Stretch {
	from: Day;
	/** Included. */
	to: Day;
	/** Null where nobody reports on it. */
	controller: Controller | null;
	/** Whether it rests on nothing but our own inference. */
	isInferred: boolean;
	/** What it rests on, each once, by day. */
	reports: Report[];
}

/** What is known of a settlement through the period, everybody heard. */
export interface SettlementCourse {
	stretches: Stretch[];
	/** Since when it has been as it is on the last day; null where that is not known. */
	since: Day | null;
	/** How many reports speak of it that are not our own inference. */
	reports: number;
}

/** The courses of settlements by their ids; an id that the table does not have is left out. */
export function settlementCourses(
	ids: readonly string[],
	{ settlements, reports, sources }: Pick<ControlTables, 'settlements' | 'reports' | 'sources'>,
	dataset: Dataset
): Map<string, SettlementCourse> {
	const { theatre, period } = dataset;
	const { equalArea } = planesAround(theatre.centre);
	const holdings = new HoldingsOfDays(
		{ settlements, dataset },
		{
			dataset,
			index: new ReportIndex(reports, sources, dataset),
			points: settlements.map(({ lon, lat }) => equalArea.toPlane([lon, lat])),
			compartments: settlements.map(({ country }) => compartmentOf(theatre, country)?.id ?? null)
		}
	);
	const rows = new Map(settlements.map(({ id }, row) => [id, row]));
	const courses = new Map<string, SettlementCourse>();
	for (const day of daysFromTo(period.first, period.last)) {
		const known = holdings.on(day, DEFAULT_LENS);
		for (const id of ids) {
			const holding = known[rows.get(id) ?? -1];
			if (!holding) continue;
			const { controller, since, reportIndices } = holding.status;
			const course = courses.get(id) ?? { stretches: [], since: null, reports: 0 };
			courses.set(id, course);
			course.since = since;
			course.reports = Math.max(course.reports, holding.reports);
			const last = course.stretches.at(-1);
			const behind = reportIndices.flatMap((index) => reports[index] ?? []);
			if (last && last.controller === controller && last.isInferred === holding.isInferred) {
				last.to = day;
				last.reports.push(...behind.filter((report) => !last.reports.includes(report)));
			} else {
				const { isInferred } = holding;
				course.stretches.push({ from: day, to: day, controller, isInferred, reports: behind });
			}
		}
	}
	return courses;
}
