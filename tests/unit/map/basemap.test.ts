import { booleanPointInPolygon } from '@turf/turf';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeBasemapFile, loadBasemap } from '../../../src/lib/map/basemap.ts';

const folder = join(import.meta.dirname, '../../../static');
const fromDisk = (address: string): Promise<Response> =>
	Promise.resolve(new Response(readFileSync(join(folder, address))));
const asIs = (path: string): string => path;

describe('loading the basemap', () => {
	it('reads every built file', async () => {
		const { basemap, problems } = await loadBasemap(fromDisk, asIs);
		expect(problems).toEqual([]);
		for (const town of [
			[30.52, 50.45],
			[37.62, 55.75],
			[21.01, 52.23],
			[39.19, 21.54]
		])
			expect(booleanPointInPolygon(town, basemap.land), town.join()).toBe(true);
		expect(booleanPointInPolygon([32, 44], basemap.land)).toBe(false);
		expect(basemap.borders.coordinates.length).toBeGreaterThan(50);
		expect(basemap.oblastLines.coordinates.length).toBeGreaterThan(20);
		expect(basemap.towns.features.length).toBeGreaterThan(100);
		expect(basemap.world.features).toEqual([]);
	});

	it('says whose data it is, each once', async () => {
		const { basemap } = await loadBasemap(fromDisk, asIs);
		expect(new Set(basemap.credits).size).toBe(basemap.credits.length);
		for (const owner of ['OpenStreetMap', 'Natural Earth', 'GeoNames', 'GSHHG'])
			expect(basemap.credits.join()).toContain(owner);
	});

	it('says what it covers', async () => {
		const { basemap } = await loadBasemap(fromDisk, asIs);
		expect(basemap.covers).toEqual([-12, 10, 62, 72]);
	});

	it('names a file that is missing or malformed, and loads the rest', async () => {
		const { basemap, problems } = await loadBasemap((address) => {
			if (address.endsWith('rivers.geojson'))
				return Promise.resolve(new Response('', { status: 404 }));
			if (address.endsWith('towns.geojson')) return Promise.resolve(new Response('<html>'));
			if (address.endsWith('lakes.geojson')) return Promise.reject(new TypeError('offline'));
			return fromDisk(address);
		}, asIs);
		expect(problems.map(({ file }) => file).sort()).toEqual([
			'lakes.geojson',
			'rivers.geojson',
			'towns.geojson'
		]);
		expect(basemap.rivers.features).toEqual([]);
		expect(basemap.land.coordinates.length).toBeGreaterThan(50);
	});

	it.each([
		['countries.topojson', { type: 'Topology', objects: {}, arcs: [] }],
		['countries.topojson', null],
		['towns.geojson', { type: 'FeatureCollection', features: [{ type: 'Feature' }] }],
		[
			'towns.geojson',
			{
				type: 'FeatureCollection',
				features: [
					{
						type: 'Feature',
						properties: {},
						geometry: { type: 'Point', coordinates: [1, 'two'] }
					}
				]
			}
		]
	] as const)('refuses a malformed %s', (file, data) => {
		expect(decodeBasemapFile(file, data).ok).toBe(false);
	});
});
