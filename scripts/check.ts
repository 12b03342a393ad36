import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { basemapFile, dataFolder, geoFolder } from '../src/lib/build/folders.ts';
import {
	datasetIds,
	defaultDatasetId,
	DESCRIPTOR,
	openDataset,
	openDescriptor,
	readGivenTexts,
	readTexts
} from '../src/lib/build/openDataset.ts';
import { readCountries } from '../src/lib/build/readBasemap.ts';
import { readTextFile } from '../src/lib/build/readTextFile.ts';
import type { Dataset } from '../src/lib/domain/dataset/dataset.ts';
import { layerNames } from '../src/lib/domain/layers/buildLayers.ts';
import { checkLayerFile } from '../src/lib/domain/layers/checkLayerFile.ts';
import type { Checked, Problem } from '../src/lib/domain/model/problem.ts';
import { readAtlasTables, type TablesRead } from '../src/lib/domain/tables/readAtlasTables.ts';
import { buildDatasetFiles, findStale } from './geo/buildGeoFiles.ts';
import { PROJECT_FOLDER } from './inputs.ts';

/** What of a folder is looked at: a dataset with its tables, and where its layers are. */
interface Checkable {
	folder: string;
	/** Prefix of the names of its tables in problems. */
	prefix: string;
	/** Whether the tables lie in the folder itself, and are read by the default dataset. */
	isLoose: boolean;
	dataset: Checked<Dataset>;
	/** The project whose borders it is held against. */
	root: string;
	/** Where its layers are and have to be fresh; null where there are none to look at. */
	geo: string | null;
	/** Whether it is one of a project's, which can be built there. */
	isOfProject: boolean;
}

/**
 * Everything wrong with the tables and layers of a folder: a project (with its datasets in `data/` and
 * `static/`), a dataset (with its `datapackage.json`), or a folder that holds the tables, and perhaps
 * layer files, itself.
 * @param only id of the one dataset of a project that is looked at
 */
export function checkFolder(folder: string, only?: string): Problem[] {
	if (!existsSync(folder) || !statSync(folder).isDirectory())
		return [
			{
				file: folder,
				message: 'There is no such folder.',
				hint: 'Name a folder that holds a dataset, its tables, or a project with data/ in it.'
			}
		];
	return checkablesOf(folder, only).flatMap(checkOne);
}

/** What is right in the tables of such a folder and may yet be a slip. */
export function notesOf(folder: string, only?: string): Problem[] {
	return checkablesOf(folder, only).flatMap((each) =>
		each.dataset.ok ? read(each, each.dataset.value).notes : []
	);
}

function checkablesOf(folder: string, only?: string): Checkable[] {
	if (existsSync(join(folder, DESCRIPTOR)))
		return [
			{
				folder,
				prefix: '',
				isLoose: false,
				dataset: openDescriptor(folder, basename(folder)),
				root: PROJECT_FOLDER,
				geo: null,
				isOfProject: false
			}
		];
	if (existsSync(join(folder, 'data/site.json')))
		return (only === undefined ? datasetIds(folder) : [only]).map((id) => {
			const geo = geoFolder(folder, id);
			const own = dataFolder(id);
			return {
				folder: join(folder, own),
				prefix: `${own}/`,
				isLoose: false,
				dataset: openDescriptor(join(folder, own), own),
				root: folder,
				geo: existsSync(join(folder, geo)) ? geo : null,
				isOfProject: true
			};
		});
	const data = join(folder, 'data');
	const isInData = existsSync(data);
	return [
		{
			folder: isInData ? data : folder,
			prefix: isInData ? 'data/' : '',
			isLoose: true,
			dataset: { ok: true, value: openDataset(PROJECT_FOLDER) },
			root: PROJECT_FOLDER,
			geo: null,
			isOfProject: false
		}
	];
}

function checkOne(each: Checkable): Problem[] {
	if (!each.dataset.ok) return each.dataset.problems;
	const dataset = each.dataset.value;
	const tables = read(each, dataset);
	const inTables = tables.ok ? [] : tables.problems;
	const { geo, root, folder } = each;
	if (each.isLoose)
		return [
			...inTables,
			...layerNames(dataset).flatMap((name) => checkLayer(folder, `${name}.geojson`, name, false))
		];
	if (geo === null) {
		// Nothing is built yet that could be stale; what would keep it from being built is told all the same.
		if (inTables.length > 0 || !each.isOfProject) return inTables;
		const built = buildDatasetFiles(root, dataset.id, 'trusted');
		return built.ok ? [] : built.problems.filter(({ file }) => file.startsWith(each.prefix));
	}
	const inLayers = layerNames(dataset).flatMap((name) =>
		checkLayer(root, `${geo}/${name}.geojson`, name, true)
	);
	const isBuildable = inTables.length === 0;
	return [...inTables, ...inLayers, ...(isBuildable ? checkFresh(root, dataset.id, inLayers) : [])];
}

function read({ folder, prefix, isLoose, root }: Checkable, dataset: Dataset): TablesRead {
	const id = isLoose ? defaultDatasetId(PROJECT_FOLDER) : dataset.id;
	const own = readCountries(root, basemapFile(root, id, 'countries.topojson'));
	const countries = own.ok
		? own
		: readCountries(PROJECT_FOLDER, basemapFile(PROJECT_FOLDER, id, 'countries.topojson'));
	return readAtlasTables(readTexts(folder, isLoose), {
		dataset,
		folder: prefix,
		isLoose,
		given: readGivenTexts(folder, dataset),
		countries: countries.ok ? countries.value : undefined
	});
}

function checkLayer(root: string, file: string, name: string, isRequired: boolean): Problem[] {
	const text = readTextFile(join(root, file));
	if (text !== null) return checkLayerFile(file, name, text);
	if (!isRequired) return [];
	return [
		{ file, message: 'The layer file is missing.', hint: 'Build it with: npm run build:geo' }
	];
}

/** Built files that no longer follow from the tables, but for those already complained of. */
function checkFresh(root: string, id: string, known: readonly Problem[]): Problem[] {
	const built = buildDatasetFiles(root, id, 'trusted');
	const problems = built.ok ? findStale(root, built.value) : built.problems;
	return problems.filter(({ file }) => known.every((problem) => problem.file !== file));
}
