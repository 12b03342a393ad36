import { createControlComputer } from '../../src/lib/domain/control/computeDay.ts';
import type { DayResult, Lens } from '../../src/lib/domain/control/types.ts';
import { formatProblem } from '../../src/lib/domain/model/problem.ts';
import type { Day } from '../../src/lib/domain/time/day.ts';
import { readCountries, readProjectTables } from '../inputs.ts';

/** A day computed from the project's own tables. */
export function projectDay(day: Day, lens: Lens): DayResult {
	const countries = readCountries();
	const tables = readProjectTables(countries);
	if (!tables.ok) throw new Error(tables.problems.map(formatProblem).join('\n'));
	return createControlComputer({ ...tables.value, countries }).compute(day, lens);
}
