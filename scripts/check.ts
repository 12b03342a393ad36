import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LAYER_NAMES } from '../src/lib/domain/layers/buildLayers.ts';
import { checkLayerFile } from '../src/lib/domain/layers/checkLayerFile.ts';
import type { Problem } from '../src/lib/domain/model/problem.ts';
import { readAtlasTables } from '../src/lib/domain/tables/readAtlasTables.ts';
import { buildGeoFiles, findStale } from './geo/buildGeoFiles.ts';
import { readCountries } from './geo/readBasemap.ts';
import { readTextFile } from './geo/readTextFile.ts';
import { PROJECT_FOLDER, readTexts } from './inputs.ts';

/**
 * Everything wrong with the tables and layers of a folder: a project (with `data/` and
 * `static/geo/`), or a folder that holds the tables, and perhaps layer files, itself.
 */
export function checkFolder(folder: string): Problem[] {
	if (!existsSync(folder) || !statSync(folder).isDirectory())
		return [
			{
				file: folder,
				message: 'There is no such folder.',
				hint: 'Name a folder that holds the tables, or a project with data/ in it.'
			}
		];
	return existsSync(join(folder, 'data')) ? checkProject(folder) : checkLooseFiles(folder);
}

/** What is right in the tables of such a folder and may yet be a slip. */
export function notesOf(folder: string): Problem[] {
	const data = join(folder, 'data');
	return existsSync(data)
		? readAtlasTables(readTexts(data), { folder: 'data/' }).notes
		: readAtlasTables(readTexts(folder), { folder: '' }).notes;
}

function checkProject(root: string): Problem[] {
	const inTables = checkTables(join(root, 'data'), 'data/', root);
	if (!existsSync(join(root, 'static/geo'))) return inTables;
	const inLayers = LAYER_NAMES.flatMap((name) =>
		checkLayer(root, `static/geo/${name}.geojson`, name, true)
	);
	return [...inTables, ...inLayers, ...(inTables.length > 0 ? [] : checkFresh(root, inLayers))];
}

function checkLooseFiles(folder: string): Problem[] {
	return [
		...checkTables(folder, '', PROJECT_FOLDER),
		...LAYER_NAMES.flatMap((name) => checkLayer(folder, `${name}.geojson`, name, false))
	];
}

function checkTables(folder: string, prefix: string, root: string): Problem[] {
	const own = readCountries(root);
	const countries = own.ok ? own : readCountries(PROJECT_FOLDER);
	const tables = readAtlasTables(readTexts(folder), {
		folder: prefix,
		countries: countries.ok ? countries.value : undefined
	});
	return tables.ok ? [] : tables.problems;
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
function checkFresh(root: string, known: readonly Problem[]): Problem[] {
	const built = buildGeoFiles(root, 'trusted');
	const problems = built.ok ? findStale(root, built.value) : built.problems;
	return problems.filter(({ file }) => known.every((problem) => problem.file !== file));
}
