/**
 * Turns overlapping country polygons into one clean topology, with mapshaper: neighbours share their
 * border vertex for vertex, slivers between them are closed, islands too small to see are dropped.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { clipBoxText } from './clipBox';
import { cacheDir, npmFile } from './paths';
import type { SourceCountry } from './readSourceCountries';

export type CountryTopology = Topology<{
	countries: GeometryCollection<{ iso_a3: string }> & {
		geometries: (Polygon<{ iso_a3: string }> | MultiPolygon<{ iso_a3: string }>)[];
	};
}>;

/** Islands below this are dropped; Hiiumaa, Snake Island and Tuzla mark the range of what that costs. */
const smallestIslandKm2 = 60;
/** Gaps below this between neighbours are digitising noise or border rivers, not lakes. */
const largestGapKm2 = 30;

/** Unquantized topology with object `countries`, clipped to the box, at the source's own detail. */
export function cleanTopology(countries: readonly SourceCountry[]): CountryTopology {
	const input = join(cacheDir, 'countries-source.geojson');
	const output = join(cacheDir, 'countries-clean.topojson');
	writeFileSync(input, JSON.stringify(toFeatures(countries)));
	const command = [
		['-i', input, 'name=countries'],
		['-clip', `bbox=${clipBoxText}`],
		// The smaller claimant wins an overlap: enclaves stay enclaves once the holes are gone.
		['-clean', 'overlap-rule=min-area', `gap-fill-area=${String(largestGapKm2)}km2`],
		['-filter-islands', `min-area=${String(smallestIslandKm2)}km2`, 'remove-empty'],
		['-o', output, 'format=topojson', 'no-quantization']
	].flat();
	execFileSync(process.execPath, [npmFile('mapshaper', 'bin/mapshaper'), ...command, '-quiet']);
	return JSON.parse(readFileSync(output, 'utf8')) as CountryTopology;
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
