import {
	createControlComputer,
	type ControlComputer
} from '../../src/lib/domain/control/computeDay.ts';
import { sectorZones } from '../../src/lib/domain/front/sectorZones.ts';
import type { Countries } from '../../src/lib/domain/ground/territory.ts';
import { formatProblem, type Checked } from '../../src/lib/domain/model/problem.ts';
import type { AtlasTables } from '../../src/lib/domain/tables/atlasTables.ts';
import { readAtlasTables } from '../../src/lib/domain/tables/readAtlasTables.ts';
import { join } from 'node:path';
import { readCountries } from '../geo/readBasemap.ts';
import { PROJECT_FOLDER, readTexts } from '../inputs.ts';

interface Project {
	tables: AtlasTables;
	computer: ControlComputer;
	countries: Countries;
}

let opened: Project | undefined;

/** The project's own tables, checked, and a computer over them; opened once a process. */
export function openProject(): Project {
	return (opened ??= open());
}

function open(): Project {
	const countries = valueOf(readCountries(PROJECT_FOLDER));
	const tables = valueOf(readAtlasTables(readTexts(join(PROJECT_FOLDER, 'data')), { countries }));
	const computer = createControlComputer({ ...tables, countries });
	computer.useZones(sectorZones);
	return { tables, computer, countries };
}

function valueOf<T>(checked: Checked<T>): T {
	if (checked.ok) return checked.value;
	throw new Error(checked.problems.map(formatProblem).join('\n'));
}
