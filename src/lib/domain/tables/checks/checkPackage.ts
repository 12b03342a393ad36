/** What a package says of its files and its ground, held against what there is. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { Problem } from '../../model/problem.ts';
import type { Countries } from '../../ground/territory.ts';
import { TABLE_FILES } from '../atlasTables.ts';

/** A CSV file under another name than a table's would be read by nobody. */
export function checkListedTables({ files }: Pick<Dataset, 'files'>, file: string): Problem[] {
	const tables: readonly string[] = Object.values(TABLE_FILES);
	return files
		.filter((path) => path.endsWith('.csv') && !tables.includes(path))
		.map((path) => ({
			file,
			message: `${path} is no table of a dataset.`,
			hint: `Give it the name of one, which are ${tables.join(', ')}; or take it out of "resources".`
		}));
}

/** Areas are cut along these: without one there is no ground. */
export function checkOutlines(
	{ theatre }: Pick<Dataset, 'theatre'>,
	{ features }: Countries,
	file: string
): Problem[] {
	const known = new Set(features.map(({ properties }) => properties.iso_a3));
	const wanted = new Set(theatre.compartments.flatMap(({ outline }) => outline));
	return [...wanted]
		.filter((code) => !known.has(code))
		.map((code) => ({
			file,
			message: `The base map has no outline "${code}".`,
			hint: 'Write the three letters of a country of the base map; for one beyond it, make a finer base map of its own (docs/basemap.md).'
		}));
}
