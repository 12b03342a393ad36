import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
	datasetIds,
	defaultDatasetId,
	openDataset,
	readTexts
} from '../../src/lib/build/openDataset.ts';
import {
	createControlComputer,
	type ControlComputer
} from '../../src/lib/domain/control/computeDay.ts';
import type { Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import { sectorZones } from '../../src/lib/domain/front/sectorZones.ts';
import type { Countries } from '../../src/lib/domain/ground/territory.ts';
import { formatProblem, type Checked } from '../../src/lib/domain/model/problem.ts';
import type { AtlasTables } from '../../src/lib/domain/tables/atlasTables.ts';
import { readAtlasTables } from '../../src/lib/domain/tables/readAtlasTables.ts';
import { readCountries } from '../geo/readBasemap.ts';
import { PROJECT_FOLDER } from '../inputs.ts';
import { UsageError } from './usage.ts';

export interface Project {
	dataset: Dataset;
	tables: AtlasTables;
	computer: ControlComputer;
	countries: Countries;
}

const opened = new Map<string, Project>();

/** A dataset of the project, checked, and a computer over it; opened once a process. */
export function openProject(id?: string): Project {
	const name = id ?? defaultDatasetId(PROJECT_FOLDER);
	const known = opened.get(name) ?? open(name);
	opened.set(name, known);
	return known;
}

/** Without its tables. Throws a UsageError where there is no dataset of that name. */
export function describeProject(id?: string): Dataset {
	if (id !== undefined) {
		const all = datasetIds(PROJECT_FOLDER);
		if (!all.includes(id))
			throw new UsageError(`--dataset "${id}" is not known: choose ${all.join(', ')}.`);
	}
	return openDataset(PROJECT_FOLDER, id);
}

function open(id: string): Project {
	const dataset = describeProject(id);
	const folder = join('data', id);
	const countries = valueOf(readCountries(PROJECT_FOLDER, ownBasemap(id)));
	const texts = readTexts(join(PROJECT_FOLDER, folder));
	const tables = valueOf(readAtlasTables(texts, { dataset, countries, folder }));
	const computer = createControlComputer({ ...tables, countries, dataset });
	computer.useZones(sectorZones);
	return { dataset, tables, computer, countries };
}

/** A dataset may bring finer borders of its own. */
function ownBasemap(id: string): string | undefined {
	const own = join('static/maps', id, 'geo/basemap');
	return existsSync(join(PROJECT_FOLDER, own)) ? own : undefined;
}

function valueOf<T>(checked: Checked<T>): T {
	if (checked.ok) return checked.value;
	throw new Error(checked.problems.map(formatProblem).join('\n'));
}
