/** Reads a layer of Natural Earth (public domain) from QGIS's world_map.gpkg (Debian qgis-common). */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import { cacheDir, debFile } from './paths.ts';

const file = 'usr/share/qgis/resources/data/world_map.gpkg';

export type NaturalEarthLayer = 'states_provinces' | 'countries' | 'disputed_borders';

export function readGeoPackage<G extends Geometry, P>(
	layer: NaturalEarthLayer
): FeatureCollection<G, P> {
	const output = join(cacheDir, `${layer}.geojson`);
	rmSync(output, { force: true });
	execFileSync('ogr2ogr', ['-f', 'GeoJSON', output, debFile(file), layer]);
	return JSON.parse(readFileSync(output, 'utf8')) as FeatureCollection<G, P>;
}
