/**
 * Turns overlapping country polygons into one clean topology, with mapshaper: neighbours share their
 * border vertex for vertex, slivers between them are closed, islands too small to see are dropped.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { clipBoxText } from './clipBox.ts';
import type { Point, Ring } from './geometry.ts';
import { cacheDir } from './paths.ts';
import type { SourceCountry } from './readSourceCountries.ts';
import { runMapshaper } from './runMapshaper.ts';

export type CountryGeometry = Polygon<{ iso_a3: string }> | MultiPolygon<{ iso_a3: string }>;

/** A topology in degrees, as mapshaper writes it with `no-quantization`. */
export interface CountryTopology {
	arcs: Point[][];
	objects: { countries: { geometries: CountryGeometry[] } };
}

/** Islands below this are dropped, but for those of the list. */
const smallestIslandKm2 = 60;
/** Gaps below this between neighbours are digitising noise or border rivers, not lakes. */
const largestGapKm2 = 30;

/** Unquantized topology with object `countries`, clipped to the box, at the source's own detail. */
export function cleanTopology(countries: readonly SourceCountry[]): CountryTopology {
	const input = join(cacheDir, 'countries-source.geojson');
	writeFileSync(input, JSON.stringify(toFeatures(countries)));
	const topology = runMapshaper('countries-clean', [
		['-i', input, 'name=countries'],
		['-clip', `bbox=${clipBoxText}`],
		// The smaller claimant wins an overlap: enclaves stay enclaves once the holes are gone.
		['-clean', 'overlap-rule=min-area', `gap-fill-area=${String(largestGapKm2)}km2`],
		['-filter-islands', `min-area=${String(smallestIslandKm2)}km2`, 'remove-empty']
	]) as CountryTopology;
	for (const { iso_a3, islands } of countries) addIslands(topology, iso_a3, islands);
	return topology;
}

/** They touch nothing, so each is an arc by itself. */
function addIslands(topology: CountryTopology, iso_a3: string, islands: readonly Ring[]): void {
	if (islands.length === 0) return;
	const country = topology.objects.countries.geometries.find(
		({ properties }) => properties?.iso_a3 === iso_a3
	);
	if (country?.type !== 'MultiPolygon') throw new Error(`${iso_a3} has no islands to add to`);
	for (const island of islands) country.arcs.push([[topology.arcs.push(island) - 1]]);
}

function toFeatures(countries: readonly SourceCountry[]): object {
	return {
		type: 'FeatureCollection',
		features: countries.map(({ iso_a3, exteriors }) => ({
			type: 'Feature',
			properties: { iso_a3 },
			geometry: { type: 'MultiPolygon', coordinates: exteriors.map((ring) => [ring]) }
		}))
	};
}
