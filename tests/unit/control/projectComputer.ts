import { openProject } from '../../../scripts/cli/openProject.ts';
import type { Lens, Measured } from '../../../src/lib/domain/control/types.ts';
import type { Day } from '../../../src/lib/domain/time/day.ts';

/** The story's own tables and a computer over them. */
export const {
	tables: projectTables,
	computer: projectComputer,
	countries: projectCountries,
	dataset: projectDataset
} = openProject('kursk-2025');

/** What was held inside Russia. */
export function kurskHeld(day: Day, lens: Lens): Measured | null {
	return projectComputer.measure('kursk-area-km2', day, lens).measured;
}
