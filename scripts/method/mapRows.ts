import { createControlComputer } from '../../src/lib/domain/control/computeDay.ts';
import { authorshipOf } from '../../src/lib/domain/reports/lens.ts';
import { DEFAULT_LENS, type Measured } from '../../src/lib/domain/control/types.ts';
import { daysFromTo, type Day } from '../../src/lib/domain/time/day.ts';
import { PERIOD_FIRST_DAY, PERIOD_LAST_DAY } from '../../src/lib/domain/time/period.ts';
import { openProject } from '../cli/openProject.ts';

/** Days on which the area inside Russia is another one without the rows of the press, in runs. */
export interface PressRun {
	from: Day;
	to: Day;
	/** km2: by all rows, and by those of the two mapping projects alone. */
	all: number;
	mapRows: number;
}

/** Every day of the period, all rows against the map rows alone. */
export function pressRuns(): PressRun[] {
	const { tables, computer, countries } = openProject();
	const authors = new Map(tables.sources.map((source) => [source.assertedBy, source]));
	const reports = tables.reports.filter((report) => authorshipOf(report, authors).mapsOnly);
	const placed = new Set(reports.map(({ settlementId }) => settlementId));
	const settlements = tables.settlements.filter(({ id }) => placed.has(id));
	const mapRows = createControlComputer({ ...tables, settlements, reports, countries });
	const valueOf = (held: Measured | null) => held?.value ?? 0;
	const runs: PressRun[] = [];
	let before: PressRun | undefined;
	for (const day of daysFromTo(PERIOD_FIRST_DAY, PERIOD_LAST_DAY)) {
		const all = valueOf(computer.kurskHeld(day, DEFAULT_LENS));
		const alone = valueOf(mapRows.kurskHeld(day, DEFAULT_LENS));
		if (before?.all === all && before.mapRows === alone) before.to = day;
		else runs.push((before = { from: day, to: day, all, mapRows: alone }));
	}
	return runs.filter((run) => run.all !== run.mapRows);
}
