/** Small islands that the map keeps, from `data/basemap/islands.csv`: a name and a point in the box around each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Point } from './geometry.ts';
import { dataDir } from './paths.ts';

export interface NamedIsland {
	name: string;
	point: Point;
}

export function readIslands(): NamedIsland[] {
	const text = readFileSync(join(dataDir, 'islands.csv'), 'utf8');
	const { data } = Papa.parse<{ name_en: string; lon: string; lat: string }>(text, {
		header: true,
		skipEmptyLines: true
	});
	return data.map(({ name_en, lon, lat }) => ({
		name: name_en,
		point: [Number(lon), Number(lat)]
	}));
}
