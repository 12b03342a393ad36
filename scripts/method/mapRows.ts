import { createControlComputer } from '../../src/lib/domain/control/computeDay.ts';
import { authorshipOf, countsUnderLens, heardUnder } from '../../src/lib/domain/reports/lens.ts';
import { DEFAULT_LENS, type DayMeasure } from '../../src/lib/domain/control/types.ts';
import { daysFromTo, type Day } from '../../src/lib/domain/time/day.ts';
import type { MeasureId } from '../../src/lib/domain/dataset/measureSpec.ts';
import { openProject } from '../cli/openProject.ts';

/** Days on which an area is another one without the rows of the press, in runs. */
export interface PressRun {
	from: Day;
	to: Day;
	/** km2: by all rows, and by those of the two mapping projects alone. */
	all: number;
	mapRows: number;
}

/**
 * Every day of the period, all rows against the rows of the mapping projects alone: those that no
 * lens counts which leaves kinds of sources out.
 */
export function pressRuns(measure: MeasureId): PressRun[] {
	const { tables, computer, countries, dataset } = openProject();
	const without = dataset.lenses.find(({ withoutKinds }) => withoutKinds.length > 0);
	if (!without) return [];
	const takesAll = { ...without, takesClaims: true };
	const heard = heardUnder(
		{ ...dataset, lenses: [takesAll] },
		{ sources: without.id, known: 'happened' }
	);
	const authors = new Map(tables.sources.map((source) => [source.assertedBy, source]));
	const reports = tables.reports.filter(
		(report) => !countsUnderLens(report, authorshipOf(report, authors), heard)
	);
	const placed = new Set(reports.map(({ settlementId }) => settlementId));
	const settlements = tables.settlements.filter(({ id }) => placed.has(id));
	const mapRows = createControlComputer({ ...tables, settlements, reports, countries, dataset });
	const valueOf = ({ measured }: DayMeasure) => measured?.value ?? 0;
	const runs: PressRun[] = [];
	let before: PressRun | undefined;
	for (const day of daysFromTo(dataset.period.first, dataset.period.last)) {
		const all = valueOf(computer.measure(measure, day, DEFAULT_LENS));
		const alone = valueOf(mapRows.measure(measure, day, DEFAULT_LENS));
		if (before?.all === all && before.mapRows === alone) before.to = day;
		else runs.push((before = { from: day, to: day, all, mapRows: alone }));
	}
	return runs.filter((run) => run.all !== run.mapRows);
}
