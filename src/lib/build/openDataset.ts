/** The one place that opens a dataset from disk. Runs while building, testing and on the command line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { BASE_LANGUAGE, isLanguage, type Language } from '../words/language.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';
import { readDataset } from '../domain/dataset/readDataset.ts';
import { parseJson } from '../domain/model/parseJson.ts';
import { formatProblem, type Checked } from '../domain/model/problem.ts';
import { readTextFile } from './readTextFile.ts';
import { TABLE_FILES, type TableName, type TableTexts } from '../domain/tables/atlasTables.ts';

export const DESCRIPTOR = 'datapackage.json';

/** The dataset that stands at `/`, by `data/site.json`. */
export function defaultDatasetId(root: string): string {
	const site = JSON.parse(readFileSync(join(root, 'data/site.json'), 'utf8')) as {
		default: string;
	};
	return site.default;
}

/** Ids of all datasets of a project, the default first. */
export function datasetIds(root: string): string[] {
	const first = defaultDatasetId(root);
	const all = readdirSync(join(root, 'data')).filter((name) =>
		existsSync(join(root, 'data', name, DESCRIPTOR))
	);
	return [first, ...all.filter((id) => id !== first).sort()];
}

/** Into which languages a dataset's own words have been translated: `words/<language>.json`. */
export function wordLanguages(root: string, id: string): Language[] {
	const folder = join(root, 'data', id, 'words');
	return existsSync(folder)
		? readdirSync(folder)
				.map((file) => basename(file, '.json'))
				.filter(isLanguage)
				.filter((language) => language !== BASE_LANGUAGE)
				.sort()
		: [];
}

/**
 * The dataset of a folder. Among the datasets of a project it has the name of that folder, since what
 * is built and kept of it goes by one and the other; elsewhere the folder may be called anything.
 * @param folder that holds `datapackage.json`
 */
export function openDescriptor(folder: string, name = folder): Checked<Dataset> {
	const file = `${name}/${DESCRIPTOR}`;
	const say = (message: string, hint: string): Checked<never> => ({
		ok: false,
		problems: [{ file, message, hint }]
	});
	const text = readTextFile(join(folder, DESCRIPTOR));
	if (text === null)
		return say('The file is missing or cannot be read.', 'docs/datasets.md says what it holds.');
	const json = parseJson(file, text, 'Mend it, or begin with the example in docs/datasets.md.');
	if (!json.ok) return json;
	const read = readDataset(file, json.value);
	const own = basename(resolve(folder));
	const isInProject = existsSync(join(folder, '../site.json'));
	if (!read.ok || !isInProject || read.value.id === own) return read;
	return say(
		`"name" says "${read.value.id}", and the folder is "${own}".`,
		'Make them the same: change "name", or rename the folder.'
	);
}

/** A dataset of a project by its id. Throws an Error with every problem where it is unsound. */
export function openDataset(root: string, id: string = defaultDatasetId(root)): Dataset {
	const opened = openDescriptor(join(root, 'data', id), `data/${id}`);
	if (opened.ok) return opened.value;
	throw new Error(opened.problems.map(formatProblem).join('\n'));
}

/** The GeoJSON files that a package lists, by their path; what cannot be read is left out. */
export function readGivenTexts(
	folder: string,
	{ given = [] }: Pick<Dataset, 'given'>
): Record<string, string> {
	return Object.fromEntries(
		given.flatMap(({ path }) => {
			const text = readTextFile(join(folder, path));
			return text === null ? [] : [[path, text]];
		})
	);
}

/**
 * The authored files of a dataset's folder; what cannot be read is left out.
 * @param isLoose whether the tables lie in the folder itself
 */
export function readTexts(folder: string, isLoose = false): TableTexts {
	const texts: Partial<Record<TableName, string>> = {};
	for (const [name, file] of Object.entries(TABLE_FILES) as [TableName, string][]) {
		try {
			texts[name] = readFileSync(join(folder, isLoose ? basename(file) : file), 'utf8');
		} catch {
			// The reader says which file is missing.
		}
	}
	return texts;
}
