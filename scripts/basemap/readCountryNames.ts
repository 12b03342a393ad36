/** Reads `data/basemap/countries.csv`: the short English names the map prints, by ISO code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir } from './paths.ts';

export interface CountryName {
	iso_a3: string;
	/** ISO numeric code; empty where world-atlas has none for the country. */
	iso_n3: string;
	name: string;
}

export function readCountryNames(): CountryName[] {
	const lines = readFileSync(join(dataDir, 'countries.csv'), 'utf8').trim().split('\n').slice(1);
	return lines.map((line) => {
		const [iso_a3 = '', iso_n3 = '', name = ''] = line.split(',');
		return { iso_a3, iso_n3, name };
	});
}
