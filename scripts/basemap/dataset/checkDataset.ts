/** Checks the committed finer pieces of datasets: sentences about what is wrong, none where all is well. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { BASEMAP_FILES } from '../../../src/lib/map/basemap.ts';
import { checkCodes, checkCrossings, checkWitnesses, type Witness } from '../countryChecks.ts';
import { decodeCountries } from '../decodeCountries.ts';
import { datasetDataDir, datasetOutDir, datasetsWithBasemap } from '../paths.ts';
import { readRows } from '../readRows.ts';

/** Gzip kilobytes of what the page of a dataset loads at once. */
const firstViewLimit = 130;

export function checkDatasets(): string[] {
	return datasetsWithBasemap().flatMap((id) =>
		checkDataset(id).map((problem) => `${id}: ${problem}`)
	);
}

export function checkDataset(id: string): string[] {
	const read = (file: string) => readFileSync(join(datasetOutDir(id), file));
	const topology = (file: string) => JSON.parse(read(file).toString()) as Topology;
	const countries = decodeCountries(topology('countries.topojson'));
	const bytes = BASEMAP_FILES.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
	return [
		...checkWitnesses(countries, readWitnesses(id)),
		...checkCodes(countries),
		...checkCrossings(topology('countries.topojson')),
		...checkCrossings(topology('oblasts.topojson')),
		...checkCrossings(topology('regions.topojson')),
		...(bytes > firstViewLimit * 1000 ? [`the first view needs ${String(bytes)} bytes (gzip)`] : [])
	];
}

/** `witnesses.csv`: points that must be in their state, or with no code in none. */
export function readWitnesses(id: string): Witness[] {
	const file = join(datasetDataDir(id), 'witnesses.csv');
	return readRows(file, ['place', 'lon', 'lat', 'iso_a3']).map(({ place, lon, lat, iso_a3 }) => ({
		place,
		point: [Number(lon), Number(lat)],
		iso_a3: iso_a3 === '' ? null : iso_a3
	}));
}
