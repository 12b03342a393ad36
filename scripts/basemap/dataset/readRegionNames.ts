/** Reads `data/<dataset>/basemap/regions.csv`: the regions that are named, by Natural Earth's names. */
import { join } from 'node:path';
import { datasetDataDir } from '../paths.ts';
import { readRows } from '../readRows.ts';

export interface RegionName {
	id: string;
	name_en: string;
	name_ar: string;
}

/** Several units of the source may be one region. */
export function readRegionNames(dataset: string): Map<string, RegionName> {
	const file = join(datasetDataDir(dataset), 'regions.csv');
	const rows = readRows(file, ['ne_name', 'id', 'name_en', 'name_ar']);
	return new Map(rows.map(({ ne_name, ...name }) => [ne_name, name]));
}
