import { join } from 'node:path';
import { createControlComputer, type ControlComputer } from '../domain/control/computeDay.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';
import { sectorZones } from '../domain/front/sectorZones.ts';
import type { Countries } from '../domain/ground/territory.ts';
import type { Regions } from '../domain/layers/layerInputs.ts';
import { formatProblem, type Checked, type Problem } from '../domain/model/problem.ts';
import type { ControlTables } from '../domain/tables/compactTables.ts';
import type { AtlasTables } from '../domain/tables/atlasTables.ts';
import { readAtlasTables } from '../domain/tables/readAtlasTables.ts';
import { basemapFile, dataFolder } from './folders.ts';
import { defaultDatasetId, openDescriptor, readGivenTexts, readTexts } from './openDataset.ts';
import { readCountries, readRegions } from './readBasemap.ts';

/** A dataset with everything that is computed and built from. */
export interface Facts {
	dataset: Dataset;
	tables: AtlasTables;
	countries: Countries;
	/** Regions of the base map. */
	regions: Regions;
}

/** A dataset of a project with its tables and borders, or every problem of all of them. */
export function openFacts(root: string, id: string = defaultDatasetId(root)): Checked<Facts> {
	const folder = join(root, dataFolder(id));
	const dataset = openDescriptor(folder, dataFolder(id));
	const countries = readCountries(root, basemapFile(root, id, 'countries.topojson'));
	const regions = readRegions(root, basemapFile(root, id, 'regions.topojson'));
	if (!dataset.ok || !countries.ok || !regions.ok)
		return { ok: false, problems: [dataset, countries, regions].flatMap(problemsOf) };
	const tables = readAtlasTables(readTexts(folder), {
		dataset: dataset.value,
		countries: countries.value,
		given: readGivenTexts(folder, dataset.value),
		folder: `${dataFolder(id)}/`
	});
	if (!tables.ok) return tables;
	return {
		ok: true,
		value: {
			dataset: dataset.value,
			tables: tables.value,
			countries: countries.value,
			regions: regions.value
		}
	};
}

/** Facts, and a computer over them that knows every sector. */
export interface OpenStory extends Facts {
	computer: ControlComputer;
}

/** As `openFacts`, ready to compute with. Throws an Error with every problem. */
export function openStory(root: string, id?: string): OpenStory {
	const facts = openFacts(root, id);
	if (!facts.ok) throw new Error(facts.problems.map(formatProblem).join('\n'));
	return { ...facts.value, computer: computerOf(facts.value) };
}

/** A computer over facts that knows every sector. */
export function computerOf({
	dataset,
	tables,
	countries
}: Pick<Facts, 'dataset' | 'countries'> & {
	tables: ControlTables;
}): ControlComputer {
	const computer = createControlComputer({ ...tables, countries, dataset });
	computer.useZones(sectorZones);
	return computer;
}

function problemsOf(checked: Checked<unknown>): readonly Problem[] {
	return checked.ok ? [] : checked.problems;
}
