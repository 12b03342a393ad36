/**
 * Reads the country polygons the whole basemap is cut from: @geo-maps/countries-land-100m
 * (OpenStreetMap, ODbL), land only, already simplified to about 100 m by its makers.
 */
import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { clipBox } from './clipBox.ts';
import { boundsOf, isInside, ringArea, type Point, type Ring } from './geometry.ts';
import { npmFile } from './paths.ts';
import { readIslands } from './readIslands.ts';

export interface SourceCountry {
	iso_a3: string;
	/** Exterior rings that touch the clip box. */
	exteriors: Ring[];
	/** Lakes: interior rings, kept apart because a hole in a country makes a hole in every control area. */
	lakes: Ring[];
	/** Ukraine only: islands the map keeps although they are small. */
	islands: Ring[];
	/** Ukraine only: Crimea by itself, which the source files under Russia as well. */
	crimea?: Ring;
}

const simferopol: Point = [34.1, 44.95];
/** Smaller polygons are islands the map does not show; the final limit is applied after clipping. */
const smallestPolygonKm2 = 20;

/** What the list of islands may name. */
const smallestIslandKm2 = 0.1;
const largestIslandKm2 = 60;

/** All countries that reach into the clip box, sorted by code; Crimea is Ukraine's alone. */
export function readSourceCountries(): SourceCountry[] {
	const text = readFileSync(npmFile('@geo-maps/countries-land-100m', 'map.geo.json'), 'utf8');
	const source = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon, { A3: string }>;
	const countries = source.features
		.map((feature) => {
			const { geometry } = feature;
			const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
			return pickPolygons(feature.properties.A3, polygons as Ring[][]);
		})
		.filter((country) => country.exteriors.length > 0)
		.sort((a, b) => (a.iso_a3 < b.iso_a3 ? -1 : 1));
	giveCrimeaToUkraine(countries);
	return countries;
}

/** OpenStreetMap records Crimea under both states; the internationally recognised one keeps it. */
function giveCrimeaToUkraine(countries: readonly SourceCountry[]): void {
	const russia = countries.find(({ iso_a3 }) => iso_a3 === 'RUS');
	const ukraine = countries.find(({ iso_a3 }) => iso_a3 === 'UKR');
	const crimea = russia?.exteriors.find((ring) => isInside(simferopol, [ring]));
	if (!russia || !ukraine || !crimea)
		throw new Error('the source no longer has Crimea under Russia');
	russia.exteriors = russia.exteriors.filter((ring) => ring !== crimea);
	ukraine.crimea = crimea;
}

function pickPolygons(iso_a3: string, polygons: Ring[][]): SourceCountry {
	const country: SourceCountry = { iso_a3, exteriors: [], lakes: [], islands: [] };
	if (iso_a3 === 'UKR') country.islands = pickIslands(polygons);
	for (const [exterior, ...holes] of polygons) {
		if (!exterior || !touchesClipBox(exterior)) continue;
		if (ringArea(exterior) < smallestPolygonKm2) continue;
		if (country.islands.includes(exterior)) continue;
		country.exteriors.push(exterior);
		country.lakes.push(...holes.filter(touchesClipBox));
	}
	return country;
}

/**
 * The polygon around each point of the list. Ukraine's alone are looked through: what the source
 * files under Russia as well, around Crimea and at Tuzla, is too small to be taken from there.
 */
function pickIslands(polygons: readonly Ring[][]): Ring[] {
	return readIslands().map(({ name, point }) => {
		const found = polygons.find(
			([exterior = []]) => ringArea(exterior) < largestIslandKm2 && isInBox(point, exterior)
		)?.[0];
		if (!found || ringArea(found) < smallestIslandKm2)
			throw new Error(`the source no longer has the island ${name}`);
		return found;
	});
}

function isInBox([x, y]: Point, ring: Ring): boolean {
	const [west, south, east, north] = boundsOf(ring);
	return west < x && x < east && south < y && y < north;
}

function touchesClipBox(ring: Ring): boolean {
	const [west, south, east, north] = boundsOf(ring);
	return (
		east > clipBox.west && west < clipBox.east && north > clipBox.south && south < clipBox.north
	);
}
