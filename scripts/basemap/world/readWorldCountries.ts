/**
 * Brings the world's countries into one topology: @geo-maps/countries-land-1km (OpenStreetMap, ODbL), land
 * only, simplified to about 1 km by its makers. Where two states claim ground, the smaller one is drawn with
 * it, which changes no line: those borders are Natural Earth's (`worldLines.ts`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { CountryGeometry, CountryTopology } from '../cleanTopology.ts';
import { isInside, ringArea, type Point, type Ring } from '../geometry.ts';
import { cacheDir, npmFile } from '../paths.ts';
import { runMapshaper } from '../runMapshaper.ts';

const simferopol: Point = [34.1, 44.95];
/** Smaller lakes and enclaves are filled; a filled enclave is cut out again where it overlaps. */
const smallestHoleKm2 = 60;
/** Gaps below this between neighbours are digitising noise or border rivers, not lakes. */
const largestGapKm2 = 30;

/** How much of it is kept. */
export interface Detail {
	smallestIslandKm2: number;
	/** Metres; zero leaves the lines as they are. */
	toleranceMetres: number;
}

export interface WorldCountries {
	arcs: Point[][];
	geometries: CountryGeometry[];
}

export function readWorldCountries({ smallestIslandKm2, toleranceMetres }: Detail): WorldCountries {
	const input = join(cacheDir, 'world-countries.geojson');
	writeFileSync(input, JSON.stringify(sourceCountries()));
	const simplify =
		toleranceMetres === 0 ? [] : [['-simplify', 'dp', `interval=${String(toleranceMetres)}`]];
	const topology = runMapshaper(`world-countries-${String(toleranceMetres)}`, [
		['-i', input, 'name=countries'],
		['-clean', 'overlap-rule=min-area', `gap-fill-area=${String(largestGapKm2)}km2`],
		['-filter-islands', `min-area=${String(smallestIslandKm2)}km2`, 'remove-empty'],
		...simplify,
		['-filter', 'this.area > 0']
	]) as CountryTopology;
	return { arcs: topology.arcs, geometries: topology.objects.countries.geometries };
}

function sourceCountries(): FeatureCollection<MultiPolygon, { iso_a3: string }> {
	const text = readFileSync(npmFile('@geo-maps/countries-land-1km', 'map.geo.json'), 'utf8');
	const source = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon, { A3: string }>;
	const features = source.features.map(({ properties: { A3 }, geometry }) => {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		const coordinates = (polygons as Ring[][])
			// OpenStreetMap records Crimea under both states; the internationally recognised one keeps it.
			.filter((polygon) => A3 !== 'RUS' || !isInside(simferopol, polygon))
			.map((rings) => rings.filter((ring, i) => i === 0 || ringArea(ring) >= smallestHoleKm2));
		return {
			type: 'Feature' as const,
			properties: { iso_a3: A3 },
			geometry: { type: 'MultiPolygon' as const, coordinates }
		};
	});
	return { type: 'FeatureCollection', features };
}
