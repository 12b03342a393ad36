import { createControlComputer } from '../../../src/lib/domain/control/computeDay.ts';
import { formatProblem } from '../../../src/lib/domain/model/problem.ts';
import { readCountries, readProjectTables } from '../../../scripts/inputs.ts';

export const countries = readCountries();
const tables = readProjectTables(countries);
if (!tables.ok) throw new Error(tables.problems.map(formatProblem).join('\n'));

/** The project's own tables and countries. */
export const projectInputs = { ...tables.value, countries };
export const projectComputer = createControlComputer(projectInputs);
