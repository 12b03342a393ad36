/** The finer pieces of a dataset, as they are committed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { checkDataset, readWitnesses } from '../../../scripts/basemap/dataset/checkDataset.ts';
import { checkWitnesses } from '../../../scripts/basemap/countryChecks.ts';
import { decodeCountries } from '../../../scripts/basemap/decodeCountries.ts';
import { loadBasemap } from '../../../src/lib/map/basemap.ts';

const folder = join(import.meta.dirname, '../../../static/maps/syria-2024');
const fromDisk = (address: string): Promise<Response> =>
	Promise.resolve(new Response(readFileSync(join(folder, address))));
const topology = (file: string): Topology =>
	JSON.parse(readFileSync(join(folder, 'geo/basemap', file), 'utf8')) as Topology;

describe('the base map of Syria', () => {
	it('passes its checks: towns in their state, no crossings, few bytes', () => {
		expect(checkDataset('syria-2024')).toEqual([]);
	});

	it('would tell of a Golan that is not in Syria', () => {
		const countries = decodeCountries(topology('countries.topojson'));
		countries.features = countries.features.filter(({ properties }) => properties.iso_a3 !== 'SYR');
		expect(checkWitnesses(countries, readWitnesses('syria-2024'))).toContain(
			'Golan Heights lies in no country, not in SYR'
		);
	});

	it('loads as any base map does, from its own folder', async () => {
		const { basemap, problems } = await loadBasemap(fromDisk, (path) => path);
		expect(problems).toEqual([]);
		expect(basemap.borders.coordinates.length).toBeGreaterThan(10);
		expect(basemap.oblastLines.coordinates.length).toBeGreaterThan(10);
		expect(basemap.rivers.features.map(({ properties }) => properties.name_en)).toContain(
			'Euphrates'
		);
		expect(basemap.lakes.features.length).toBeGreaterThan(10);
	});

	it('draws the line of 1974 on the Golan Heights dashed', async () => {
		const { basemap } = await loadBasemap(fromDisk, (path) => path);
		const points = basemap.disputed.coordinates.flat();
		expect(points.some(([x = 0, y = 0]) => x > 35.8 && x < 35.95 && y > 32.7 && y < 33.4)).toBe(
			true
		);
	});

	it('has the fourteen governorates as areas, with names in two scripts', () => {
		const regions = topology('regions.topojson');
		const areas = feature(
			regions,
			regions.objects.areas as GeometryCollection<{ name_ar: string }>
		);
		expect(areas.features.map(({ id }) => id)).toHaveLength(14);
		expect(
			areas.features.every(({ properties }) => /\p{Script=Arabic}/u.test(properties.name_ar))
		).toBe(true);
	});

	it('names every town of Syria in Arabic too', async () => {
		const { basemap } = await loadBasemap(fromDisk, (path) => path);
		const towns = basemap.towns.features.filter(({ properties }) => properties.country === 'SY');
		expect(towns.length).toBeGreaterThan(100);
		const nameless = towns.filter(
			({ properties }) => !/^\p{Script=Arabic}/u.test(String(properties.name_ar))
		);
		expect(nameless.map(({ id }) => id)).toEqual([]);
	});
});
