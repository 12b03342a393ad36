/**
 * Checks the committed basemap: `npm run check:basemap`. Each check answers with sentences about what is
 * wrong, so an empty list means the file may be shipped. Pure: files in, problems out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { BASEMAP_FILES } from '../../src/lib/map/basemap.ts';
import {
	checkCodes,
	checkCrossings,
	checkWitnesses,
	partsOf,
	type Witness
} from './countryChecks.ts';
import { checkDatasets } from './dataset/checkDataset.ts';
import { decodeCountries, type Countries } from './decodeCountries.ts';
import { isInside } from './geometry.ts';
import { outDir } from './paths.ts';
import { checkWorldCells } from './world/checkWorldCells.ts';

/** Internationally recognised borders, as points that must be on the right side of them. */
export const witnesses: readonly Witness[] = [
	{ place: 'Simferopol', point: [34.1, 44.95], iso_a3: 'UKR' },
	{ place: 'Sevastopol', point: [33.52, 44.6], iso_a3: 'UKR' },
	{ place: 'Kerch', point: [36.47, 45.36], iso_a3: 'UKR' },
	{ place: 'Armiansk', point: [33.69, 46.11], iso_a3: 'UKR' },
	{ place: 'Kerch Strait', point: [36.62, 45.25], iso_a3: null },
	{ place: 'Snake Island', point: [30.2035, 45.2545], iso_a3: 'UKR' },
	{ place: 'Berezan', point: [31.41, 46.598], iso_a3: 'UKR' },
	{ place: 'Dzharylhach', point: [32.9, 46.027], iso_a3: 'UKR' },
	{ place: 'Tuzla', point: [36.5307, 45.284], iso_a3: 'UKR' },
	{ place: 'Kinburn Spit', point: [31.65, 46.5], iso_a3: 'UKR' },
	{ place: 'Arabat Spit', point: [35.1, 45.6], iso_a3: 'UKR' },
	{ place: 'Taman', point: [36.72, 45.21], iso_a3: 'RUS' },
	{ place: 'Sudzha', point: [35.271, 51.191], iso_a3: 'RUS' },
	{ place: 'Kursk', point: [36.19, 51.73], iso_a3: 'RUS' },
	{ place: 'Sumy', point: [34.8, 50.91], iso_a3: 'UKR' },
	{ place: 'Kharkiv', point: [36.23, 49.99], iso_a3: 'UKR' },
	{ place: 'Donetsk', point: [37.8, 48.02], iso_a3: 'UKR' },
	{ place: 'Luhansk', point: [39.31, 48.57], iso_a3: 'UKR' },
	{ place: 'Kherson', point: [32.61, 46.64], iso_a3: 'UKR' },
	{ place: 'Zaporizhzhia', point: [35.14, 47.85], iso_a3: 'UKR' },
	{ place: 'Mariupol', point: [37.55, 47.1], iso_a3: 'UKR' },
	{ place: 'Kaliningrad', point: [20.51, 54.71], iso_a3: 'RUS' },
	{ place: 'Rzeszów', point: [22.0, 50.04], iso_a3: 'POL' },
	{ place: 'Jeddah', point: [39.22, 21.49], iso_a3: 'SAU' },
	{ place: 'Black Sea', point: [33.5, 43.3], iso_a3: null },
	{ place: 'Sea of Azov', point: [36.7, 46.1], iso_a3: null }
];

/** The world file has nothing inside the detailed box: no second Ukraine, no Crimea. */
export function checkWorld(world: Countries): string[] {
	const doubled = witnesses.filter(({ point }) =>
		world.features.some(({ geometry }) => partsOf(geometry).some((rings) => isInside(point, rings)))
	);
	const ukraine = world.features.some(({ properties }) => properties.iso_a3 === 'UKR');
	return [
		...doubled.map(({ place }) => `world.topojson covers ${place}`),
		...(ukraine ? ['world.topojson contains Ukraine'] : [])
	];
}

/** Largest gzip size in kilobytes (1000 bytes), by file. */
export const sizeLimits = {
	'countries.topojson': 82,
	'oblasts.topojson': 18,
	'rivers.geojson': 16,
	'lakes.geojson': 8,
	'towns.geojson': 12,
	'labels.geojson': 5,
	'world.topojson': 30,
	'regions.topojson': 30
} as const;
/** Of what the page loads at once. */
const firstViewLimit = 130;

/** @param sizes gzip bytes by file */
export function checkSizes(sizes: Readonly<Record<keyof typeof sizeLimits, number>>): string[] {
	const files = Object.keys(sizeLimits) as (keyof typeof sizeLimits)[];
	const firstView = BASEMAP_FILES.reduce((sum, file) => sum + sizes[file], 0);
	return [
		...files
			.filter((file) => sizes[file] > sizeLimits[file] * 1000)
			.map(
				(file) =>
					`${file} has ${String(sizes[file])} bytes (gzip), over ${String(sizeLimits[file])} kB`
			),
		...(firstView > firstViewLimit * 1000
			? [`the first view needs ${String(firstView)} bytes (gzip)`]
			: [])
	];
}

/** Runs all checks on the files in `static/geo/basemap`. */
export function checkBasemap(): string[] {
	const read = (file: string) => readFileSync(join(outDir, file));
	const parse = (file: string) => JSON.parse(read(file).toString()) as unknown;
	const topology = parse('countries.topojson') as Topology;
	const world = parse('world.topojson') as Topology;
	const countries = decodeCountries(topology);
	const gzip = (file: string) => gzipSync(read(file), { level: 9 }).length;
	const sizes = Object.fromEntries(Object.keys(sizeLimits).map((file) => [file, gzip(file)]));
	return [
		...checkWitnesses(countries, witnesses),
		...checkWitnesses(parse('countries.geojson') as Countries, witnesses),
		...checkCodes(countries),
		...checkCodes(decodeCountries(world)),
		...checkCrossings(topology),
		...checkWorld(decodeCountries(world)),
		...checkSizes(sizes as Record<keyof typeof sizeLimits, number>)
	];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const problems = [...checkBasemap(), ...checkDatasets(), ...checkWorldCells()];
	for (const problem of problems) console.error(problem);
	if (problems.length > 0) process.exitCode = 1;
	else console.log('basemap: all checks passed');
}
